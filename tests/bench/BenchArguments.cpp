// SPDX-License-Identifier: GPL-3.0-only
#include "tests/bench/BenchArguments.h"

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace ttp::bench {

Arguments::Arguments(int argc, char **argv)
{
    for (int i = 1; i < argc; i += 2) {
        const std::string_view name = argv[i];
        if (name.substr(0, 2) != "--" || i + 1 >= argc)
            m_wrong = "say --name value";
        else if (!m_given.emplace(name.substr(2), argv[i + 1]).second)
            m_wrong = std::string(name) + " stands there twice";
    }
}

std::string Arguments::text(const std::string &name, const std::string &otherwise)
{
    m_known[name] = true;
    const auto found = m_given.find(name);
    return found == m_given.end() ? otherwise : found->second;
}

long Arguments::number(const std::string &name, long otherwise)
{
    const std::string value = text(name, std::to_string(otherwise));
    char *end = nullptr;
    const long result = std::strtol(value.c_str(), &end, 10);
    if (value.empty() || *end != '\0')
        m_wrong = "--" + name + " takes a whole number";
    return result;
}

bool Arguments::complain(const char *program) const
{
    std::string wrong = m_wrong;
    for (const auto &[name, value] : m_given) {
        if (!m_known.contains(name))
            wrong = "there is no --" + name;
    }
    if (!wrong.empty())
        std::fprintf(stderr, "%s: %s\n", program, wrong.c_str());
    return wrong.empty();
}

} // namespace ttp::bench
