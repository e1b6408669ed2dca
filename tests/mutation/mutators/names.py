"""Invented towns and people which no batch knows, offices that are not each other, spelling variants."""

from __future__ import annotations

TOWNS = ("Lindhaven", "Osterby", "Marrowgate", "Kellingford")
PEOPLE = ("Jonas Abernethy", "Teresa Vandermeer", "Ivan Petrosyan", "Amara Whitlock")
OFFICES = (
    ("prime minister", "president"),
    ("president", "prime minister"),
    ("minister of culture", "minister of finance"),
    ("culture minister", "finance minister"),
    ("health minister", "interior minister"),
    ("minister of health", "minister of the interior"),
    ("transport minister", "deputy transport minister"),
    ("defence minister", "foreign minister"),
)
SPELLINGS = (
    ("Yusra", "Yousra"), ("Matteo", "Mateo"), ("Luca", "Luka"), ("Conrad", "Konrad"), ("Andrei", "Andrey"),
    ("Andrey", "Andrei"), ("Sergei", "Sergey"), ("Halvard", "Hallvard"), ("Marchetta", "Marcheta"),
)  # fmt: skip
