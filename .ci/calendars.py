"""Checks the calendars that `shirube schedule` writes: the octets against RFC 5545, the contents by the library
`icalendar`, and that a second import moves events and does not double them."""

import datetime
import glob
import subprocess
import sys

import icalendar

REQUIRED = ["UID", "DTSTAMP", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY"]


def written(program, profile, *options):
    command = [program, "schedule", profile, "--format", "ics", *options]
    return subprocess.run(command, check=True, capture_output=True).stdout


def check_octets(data):
    """RFC 5545 section 3.1: CR LF ends every line, no line is longer than 75 octets."""
    assert data.endswith(b"\r\n"), "the last line has no end"
    lines = data.split(b"\r\n")[:-1]
    for line in lines:
        assert b"\n" not in line and b"\r" not in line, f"a bare line end in {line!r}"
        assert 0 < len(line) <= 75, f"{len(line)} octets in {line!r}"
        line.decode("utf-8")
    assert lines[0] == b"BEGIN:VCALENDAR" and lines[-1] == b"END:VCALENDAR"


def check_event(event):
    for name in REQUIRED:
        assert name in event, f"no {name} in {event.get('UID')}"
        assert not isinstance(event[name], list), f"{name} comes twice in {event['UID']}"
    start, end = event.decoded("DTSTART"), event.decoded("DTEND")
    assert isinstance(start, datetime.date) and not isinstance(start, datetime.datetime)
    assert end > start, f"{event['UID']} ends before it begins"
    assert start.weekday() < 5, f"{event['UID']} stands on a weekend"
    assert event.decoded("DTSTAMP").tzinfo is not None, "DTSTAMP is not in UTC"
    for alarm in event.walk("VALARM"):
        assert alarm["ACTION"] == "DISPLAY" and "DESCRIPTION" in alarm
        assert alarm.decoded("TRIGGER") < datetime.timedelta(0)


def events(data):
    check_octets(data)
    calendar = icalendar.Calendar.from_ical(data)
    assert calendar["VERSION"] == "2.0" and "PRODID" in calendar
    found = {}
    for event in calendar.walk("VEVENT"):
        check_event(event)
        assert str(event["UID"]) not in found, f"{event['UID']} comes twice"
        found[str(event["UID"])] = event
    assert found, "a calendar without events"
    assert any(event.walk("VALARM") for event in found.values()), "nothing has an alarm"
    return found


def main(program):
    count = 0
    for profile in sorted(glob.glob("Scenarios/nimo/seeds/*.yaml")):
        for options in (["--years", "1"], ["--years", "3", "--lang", "en"]):
            first = events(written(program, profile, *options))
            again = events(written(program, profile, *options, "--as-of", "2030-01-15"))
            assert first.keys() == again.keys(), "a second import would double events"
            for uid, event in first.items():
                assert again[uid]["SEQUENCE"] > event["SEQUENCE"]
                assert again[uid].decoded("DTSTAMP") > event.decoded("DTSTAMP")
            count += len(first)
    print(f"{count} events read")


main(sys.argv[1])
