"""The five checks that every peer runs, so that all do the same work on the same fields:
days that are days, codes of a list, the shape of a reference, the order of two days, what must be there.
"""
import re

DAYS = ("dateOfBirth", "encounteredOn", "referredOn", "receivedOn")
GENDERS = ("male", "female", "other", "trans-male", "trans-female", "non-binary")
REFERENCE = r"^NRM[0-9]{8}$"
MANDATORY = ("nrmReference", "route", "referredOn")

_day = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z").match
_reference = re.compile(REFERENCE).match


def faults(value):
    """How many of the five checks a record fails; `value` looks a field up and may give None."""
    from datetime import date

    count = 0
    for name in DAYS:
        text = value(name)
        if not text:
            continue
        if not _day(text):
            count += 1
            continue
        try:
            date.fromisoformat(text)
        except ValueError:
            count += 1
    gender = value("gender")
    if gender and gender not in GENDERS:
        count += 1
    reference = value("nrmReference")
    if reference and not _reference(reference):
        count += 1
    referred, received = value("referredOn"), value("receivedOn")
    if referred and received and referred > received:
        count += 1
    return count + sum(1 for name in MANDATORY if not value(name))
