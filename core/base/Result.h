// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Error.h"

#include <QtGlobal>
#include <utility>
#include <variant>

namespace ttp {

/// A value of type T, or the Error that kept us from making it. Never both, never neither.
///
/// Returned by every function that can fail. value() and error() may be called only after ok() has been looked at;
/// asking for the one that is not there is a programming error and stops the program.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] T &value() &
    {
        check(0);
        return *std::get_if<0>(&m_state);
    }
    [[nodiscard]] const T &value() const &
    {
        check(0);
        return *std::get_if<0>(&m_state);
    }
    [[nodiscard]] T &&value() &&
    {
        check(0);
        return std::move(*std::get_if<0>(&m_state));
    }
    [[nodiscard]] const Error &error() const
    {
        check(1);
        return *std::get_if<1>(&m_state);
    }

    [[nodiscard]] T valueOr(T other) const & { return ok() ? value() : std::move(other); }

    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }

private:
    void check(size_t index) const
    {
        if (m_state.index() != index)
            qFatal("Result: asked for the alternative that is not there");
    }

    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_state(std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error &error() const
    {
        if (ok())
            qFatal("Result: asked for an error that is not there");
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<std::monostate, Error> m_state;
};

} // namespace ttp
