"""Where an interview of a calendar file is."""

import pytest

from exchange.mails.invitations import invitations_in
from tests.exchange.mails.test_messages import calendar

pytestmark = pytest.mark.no_database

MEET = "https://meet.google.com/abc-defg-hij"
TEAMS = (
    "https://teams.microsoft.com/l/meetup-join/19%3ameeting_Nz@thread.v2/0?context=%7b%22T%22%7d"
)
INVITED = (
    "DESCRIPTION:Microsoft Teams Need help?<https://aka.ms/JoinTeamsMeeting?omkt=en-US>\\n"
    f"Join the meeting now<{TEAMS}>\\nhttps://teams.microsoft.com/meetingOptions/?x=1"
)


@pytest.mark.parametrize(
    ("lines", "place", "how"),
    [
        ([f"X-GOOGLE-CONFERENCE:{MEET}"], MEET, "video"),
        (["LOCATION:Google Meet", f"X-GOOGLE-CONFERENCE:{MEET}"], MEET, "video"),
        (["LOCATION:Microsoft Teams-Besprechung", INVITED], TEAMS, "video"),
        (["LOCATION:Online", INVITED], TEAMS, "video"),
        (["LOCATION:Videokonferenz", INVITED], TEAMS, "video"),
        (["LOCATION:", f"X-MICROSOFT-SKYPETEAMSMEETINGURL:{TEAMS}"], TEAMS, "video"),
        ([f"CONFERENCE;VALUE=URI;FEATURE=VIDEO:{MEET}"], MEET, "video"),
        (["LOCATION:https://zoom.us/j/1", INVITED], "https://zoom.us/j/1", "video"),
        (["LOCATION:Kaistraße 4", f"X-GOOGLE-CONFERENCE:{MEET}"], "Kaistraße 4", "on_site"),
        (["LOCATION:Microsoft Teams"], "Microsoft Teams", "video"),
        (["URL:https://haven.example/jobs"], "", ""),
    ],
)
def test_the_address_of_a_call_is_the_place_where_there_is_no_other(lines, place, how):
    (found,) = invitations_in(calendar("DTSTART:20261203T100000Z", *lines).encode())
    assert (found.place, found.format) == (place, how)
