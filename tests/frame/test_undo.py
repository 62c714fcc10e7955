"""A message offers to take back what it says where that can be done, and nowhere else."""

import re

import pytest
from django.contrib.messages import SUCCESS
from django.contrib.messages.storage.base import Message
from django.template.loader import render_to_string

pytestmark = pytest.mark.no_database


@pytest.mark.parametrize(
    ("tags", "actions"), [("/bin/3/?on=a&b", ["/bin/3/?on=a&amp;b"]), ("", []), ("warm", [])]
)
def test_a_message_has_the_button_of_its_address_alone(rf, tags, actions):
    context = {"messages": [Message(SUCCESS, "The letter is in the bin.", extra_tags=tags)]}

    page = render_to_string("_messages.html", context, rf.get("/"))

    assert "The letter is in the bin." in page
    assert re.findall(r'<form method="post" action="([^"]*)">', page) == actions
