// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/Ids.h"

// Ids are templates; this file makes the header a translation unit of its own.
