// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include <array>

namespace {

struct Entry {
    Colour role;
    const char *name;
    QRgb light;
    QRgb dark;
};

constexpr std::array entries{
    Entry{Colour::Window, "win", 0xffF3F1EC, 0xff15181B},
    Entry{Colour::Surface, "surface", 0xffFFFFFF, 0xff1D2125},
    Entry{Colour::SurfaceAlt, "surfaceAlt", 0xffFAF8F4, 0xff22272C},
    Entry{Colour::Rail, "rail", 0xffEAE7E0, 0xff101315},
    Entry{Colour::RailSelected, "railSelected", 0xffFFFFFF, 0xff22272C},
    Entry{Colour::Text, "text", 0xff1D2226, 0xffE7E9EB},
    Entry{Colour::Text2, "text2", 0xff565C61, 0xffA8B0B7},
    Entry{Colour::Placeholder, "placeholder", 0xff6A6F74, 0xff8E979F},
    Entry{Colour::Border, "border", 0xffDDD9D0, 0xff31373D},
    Entry{Colour::BorderStrong, "borderStrong", 0xff8E897F, 0xff727B84},
    Entry{Colour::Scroll, "scroll", 0xffBDB8AD, 0xff4A525A},
    Entry{Colour::Accent, "accent", 0xff0F5F5C, 0xff58C1B5},
    Entry{Colour::AccentHover, "accentHover", 0xff0B4B49, 0xff72D1C6},
    Entry{Colour::OnAccent, "onAccent", 0xffFFFFFF, 0xff06211F},
    Entry{Colour::AccentSoft, "accentSoft", 0xffDCECEA, 0xff1C3B39},
    Entry{Colour::OnAccentSoft, "onAccentSoft", 0xff0B4442, 0xffA6E3DB},
    Entry{Colour::Danger, "danger", 0xffB02A1E, 0xffF58E84},
    Entry{Colour::DangerSoft, "dangerSoft", 0xffFBE8E5, 0xff3F2322},
    Entry{Colour::Warn, "warn", 0xff815300, 0xffEBBB5B},
    Entry{Colour::WarnSoft, "warnSoft", 0xffFDF0D6, 0xff3A2F18},
    Entry{Colour::Ok, "ok", 0xff1D6A3A, 0xff7FCF98},
    Entry{Colour::OkSoft, "okSoft", 0xffE1F2E6, 0xff1C3525},
    Entry{Colour::Info, "info", 0xff1B5A9E, 0xff8DBBF2},
    Entry{Colour::InfoSoft, "infoSoft", 0xffE3EEF9, 0xff1B2D43},
    Entry{Colour::NeutralSoft, "neutralSoft", 0xffECEAE4, 0xff2B3136},
    Entry{Colour::ToastBack, "toastBack", 0xff22282C, 0xffE7E9EB},
    Entry{Colour::ToastText, "toastText", 0xffF3F4F5, 0xff1D2226},
    Entry{Colour::ToastAction, "toastAction", 0xff7FD6CB, 0xff0F5F5C},
};

constexpr bool standInOrder()
{
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (static_cast<std::size_t>(entries[i].role) != i) {
            return false;
        }
    }
    return entries.size() == static_cast<std::size_t>(Colour::ToastAction) + 1;
}
static_assert(standInOrder(), "the colours must stand in the order of their roles");

} // namespace

QColor Theme::colourIn(Colour role, bool dark)
{
    const Entry &entry = entries[static_cast<std::size_t>(role)];
    return QColor::fromRgb(dark ? entry.dark : entry.light);
}

QString Theme::nameOf(Colour role)
{
    return QString::fromLatin1(entries[static_cast<std::size_t>(role)].name);
}
