// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

/// Short plain words that are easy to read out and to type: what suggested passwords are made of.
inline constexpr std::array suggestedWords{
    "acorn",    "amber",    "anchor",   "apple",   "april",  "arrow",   "atlas",    "autumn",  "badge",   "baker",
    "bamboo",   "banjo",    "barley",   "basil",   "basket", "beacon",  "beaver",   "berry",   "birch",   "bishop",
    "blanket",  "bonnet",   "border",   "bottle",  "branch", "brass",   "breeze",   "brick",   "bridge",  "bronze",
    "brook",    "brush",    "bucket",   "butter",  "button", "cabin",   "cactus",   "camel",   "canal",   "candle",
    "canoe",    "canvas",   "carbon",   "cargo",   "carpet", "castle",  "cedar",    "cellar",  "chalk",   "cherry",
    "chestnut", "chimney",  "cider",    "cinema",  "circle", "clover",  "cobalt",   "coffee",  "comet",   "copper",
    "coral",    "corner",   "cotton",   "cradle",  "crater", "cricket", "crystal",  "curtain", "daisy",   "dapper",
    "desert",   "diamond",  "dinner",   "dolphin", "domino", "donkey",  "dragon",   "drummer", "dune",    "eagle",
    "early",    "easel",    "echo",     "eleven",  "ember",  "emerald", "engine",   "falcon",  "farmer",  "feather",
    "fennel",   "ferry",    "fiddle",   "field",   "finch",  "flannel", "flint",    "flower",  "forest",  "fossil",
    "fountain", "frost",    "galaxy",   "garden",  "garlic", "garnet",  "ginger",   "glacier", "goblet",  "golden",
    "granite",  "grape",    "gravel",   "guitar",  "hammer", "harbor",  "harvest",  "hazel",   "heather", "helmet",
    "heron",    "hickory",  "hollow",   "honey",   "hunter", "igloo",   "indigo",   "island",  "ivory",   "jacket",
    "jasmine",  "jelly",    "jersey",   "jigsaw",  "jungle", "juniper", "kayak",    "kettle",  "kitten",  "ladder",
    "lagoon",   "lantern",  "lark",     "laurel",  "lemon",  "lentil",  "lilac",    "linen",   "lizard",  "lobster",
    "locket",   "lumber",   "magnet",   "mango",   "maple",  "marble",  "marigold", "market",  "marsh",   "meadow",
    "melon",    "meteor",   "midnight", "mill",    "mint",   "mirror",  "mitten",   "monkey",  "mosaic",  "moss",
    "motor",    "mountain", "muffin",   "mural",   "museum", "mustard", "napkin",   "nectar",  "needle",  "nickel",
    "noodle",   "north",    "nutmeg",   "oatmeal", "oboe",   "ocean",   "olive",    "onion",   "opal",    "orange",
    "orbit",    "orchard",  "otter",    "oyster",  "paddle", "palace",  "panda",    "paper",   "parade",  "parrot",
    "pasture",  "peach",    "pebble",   "pencil",  "pepper", "piano",   "pickle",   "pigeon",  "pillow",  "pilot",
    "planet",   "plaster",  "plum",     "pocket",  "poplar", "poppy",   "prairie",  "puzzle",  "quarry",  "quartz",
    "quilt",    "rabbit",   "radish",   "raven",   "ribbon", "river",   "rocket",   "saddle",  "saffron", "salmon",
    "sandal",   "satin",    "scarf",    "silver",
};
