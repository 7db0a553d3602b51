"""The sectors people and organisations belong to, in the order they are always shown."""

from __future__ import annotations

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T, Text

SECTORS: dict[str, Text] = {
    "community": T("Community"),
    "voluntary": T("Voluntary and community organisations"),
    "local-government": T("Local government"),
    "national-government": T("National or devolved government and politicians"),
    "business": T("Business"),
    "university": T("University and research"),
    "health": T("Health and public services"),
    "other": T("Other"),
}

SHORT: dict[str, Text] = {
    "community": T("Community"),
    "voluntary": T("Voluntary"),
    "local-government": T("Local government"),
    "national-government": T("National government"),
    "business": T("Business"),
    "university": T("University"),
    "health": T("Health and services"),
    "other": T("Other"),
}

_ALSO = {
    "community": "residents|resident|public|citizen|citizens|local people|cymuned",
    "voluntary": "vcs|vcse|third|third sector|charity|charities|ngo|gwirfoddol|trydydd sector|y trydydd sector|"
    "mudiadau gwirfoddol a chymunedol",
    "local-government": "council|local|local authority|county council|parish council|cyngor|llywodraeth leol",
    "national-government": "government|national|politician|politicians|devolved|llywodraeth|y llywodraeth|"
    "llywodraeth genedlaethol|llywodraeth genedlaethol neu ddatganoledig a gwleidyddion",
    "business": "private|private sector|company|enterprise|farm|farming|busnes",
    "university": "academic|academia|research|education|higher education|college|prifysgol|ymchwil|"
    "prifysgolion ac ymchwil",
    "health": "nhs|health board|public services|public sector|police|fire|iechyd|"
    "iechyd a gwasanaethau|iechyd a gwasanaethau cyhoeddus",
    "other": "arall",
}


def sector_names() -> dict[str, str]:
    """Return every name a sector goes by, lower case, mapped to its id."""
    names: dict[str, str] = {}
    for sector, also in _ALSO.items():
        names.update(dict.fromkeys(also.split("|"), sector))
    for sector, text in (*SECTORS.items(), *SHORT.items()):
        names[text.source.lower()] = sector
        names[sector] = sector
    return names


def find_sector(typed: str) -> str | None:
    """Return the sector meant by what somebody typed, None where it is none we know; empty means "other".

    A beginning is enough where it fits only one sector: "uni", "bus".
    """
    wanted = " ".join(typed.lower().replace("-", " ").split())
    if not wanted:
        return "other"
    names = {name.replace("-", " "): sector for name, sector in sector_names().items()}
    if wanted in names:
        return names[wanted]
    begun = {sector for name, sector in names.items() if name.startswith(wanted)}
    return begun.pop() if len(begun) == 1 else None


def sector_of(typed: str) -> str:
    """Return the sector somebody typed; raises BadInput with what can be typed instead."""
    sector = find_sector(typed)
    if sector is None:
        raise BadInput(
            T("“{typed}” is not a sector.", typed=typed),
            T("Use community, voluntary, local government, government, business, university, health or other."),
        )
    return sector
