// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <map>
#include <string>

namespace ttp::bench {

/// The arguments of a tool of the benchmarks: pairs of "--name value", each at most once.
class Arguments
{
public:
    Arguments(int argc, char **argv);

    /// The value given for a name, or another one; the name counts as known from then on.
    [[nodiscard]] std::string text(const std::string &name, const std::string &otherwise);
    /// The same for a whole number; one that is none makes complain() say so.
    [[nodiscard]] long number(const std::string &name, long otherwise);

    /// Prints what was wrong with the arguments and returns false; true when all were understood. Call it after all
    /// names have been asked for.
    [[nodiscard]] bool complain(const char *program) const;

private:
    std::map<std::string, std::string> m_given;
    std::map<std::string, bool> m_known;
    std::string m_wrong;
};

} // namespace ttp::bench
