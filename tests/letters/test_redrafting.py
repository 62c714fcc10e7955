"""Another language, another tone, a fact that changed: own words always stay."""

import html

import pytest
from django.urls import reverse

from frame.editing import StaleEdit
from letters.models import Letter
from letters.redrafting import behind, facts_of, redraft_letter
from tests.searches import DAY, edit, make_near_miss, make_template

pytestmark = pytest.mark.django_db


def redraft(client, letter, **fields):
    answer = client.post(reverse("letters:redraft", args=[letter.pk]), fields, follow=True)
    letter.refresh_from_db()
    return answer.content.decode()


def test_an_untouched_letter_changes_its_language_and_its_page(signed_in, letter):
    page = redraft(signed_in, letter, language="de", variant="warm")

    assert letter.greeting == "Sehr geehrte Frau Okafor,"
    assert letter.body.startswith("vielen Dank")
    assert (letter.language, letter.layout, letter.paper) == ("de", "din-b", "a4")
    assert "Redrafted. The version before is in the history." in page
    assert letter.revisions.count() == 2
    noted = "the moment you liked best and your strength"
    assert f"stay in the language you wrote them in: {noted}." in page
    assert "[retail-operations background (zu übersetzen)]" in letter.body
    assert "you wrote them in" not in redraft(signed_in, letter, language="de", variant="formal")


def test_each_draft_stays_in_the_history_however_quickly_the_next_follows(signed_in, letter):
    for language in ("de", "fr", "es"):
        redraft(signed_in, letter, language=language, variant="warm")
    languages = [revision.words["language"] for revision in letter.revisions.all()]
    assert languages == ["es", "fr", "de", "en-us"]


def test_own_words_stay_and_the_page_says_which(signed_in, letter):
    paragraphs = letter.body.split("\n\n")
    own = "I will remember the kitchen."
    body = "\n\n".join([paragraphs[0], own, *paragraphs[1:]])
    letter.update(version="1", body=body, subject="My subject", layout="uk")
    page = redraft(signed_in, letter, language="fr", variant="warm")

    assert own in letter.body
    assert "Je vous remercie d’avoir étudié" in letter.body
    assert letter.subject == "My subject"
    assert letter.layout == "uk"
    assert "What you wrote stays as it is: the subject and your own paragraphs." in page


def test_own_words_that_a_template_made_of_the_letter_has_too_stand_once(signed_in, letter, person):
    own = "The rota still makes me smile."
    letter.update(version=str(letter.revision), body=f"{own}\n\n{letter.body}")
    template = make_template(person, kind=letter.kind, language=letter.language, body=letter.body)
    assert "body" not in redraft_letter(letter, template=template)
    letter.refresh_from_db()
    assert (letter.template, letter.body.count(own)) == (template, 1)

    added = "And there is more."
    letter.update(version=str(letter.revision), body=f"{letter.body}\n\n{added}")
    assert "body" in redraft_letter(letter, template=None)
    letter.refresh_from_db()
    assert added in letter.body


def test_another_tone_is_drafted_too(signed_in, letter):
    redraft(signed_in, letter, language="en-us", variant="formal")
    assert letter.closing == "Sincerely,"
    assert letter.variant == "formal"


def test_nonsense_changes_nothing(signed_in, letter):
    before = letter.words()
    assert "Nothing was changed." in redraft(signed_in, letter, language="xx", variant="warm")
    assert "Nothing was changed." in redraft(signed_in, letter, language="de", variant="light")
    assert letter.words() == before
    assert letter.language == "en-us"


def test_a_sent_letter_is_not_drafted_anew(signed_in, letter):
    letter.mark_sent(on=DAY, to="", by="email")
    before = letter.words()
    redraft(signed_in, letter, language="de", variant="warm")
    assert letter.words() == before


def test_what_another_tab_wrote_meanwhile_is_the_writer_s_own_too(letter):
    in_another_tab = Letter.objects.get(pk=letter.pk)
    in_another_tab.update(version="1", body="My own words.")
    assert redraft_letter(letter, language="de") == ["body"]
    stored = Letter.objects.get(pk=letter.pk)
    assert (stored.language, stored.body, stored.revision) == ("de", "My own words.", 3)

    stored.mark_sent(on=DAY, to="", by="email")
    with pytest.raises(StaleEdit):
        redraft_letter(letter, language="fr")
    assert Letter.objects.get(pk=letter.pk).language == "de"


def test_a_fact_that_changed_later_is_offered_and_never_put_over_own_words(signed_in, letter):
    assert behind(letter, facts_of(letter)) == ""
    assert "Update the draft" not in signed_in.get(letter.get_absolute_url()).content.decode()
    letter.update(version="1", greeting="Dear Adaeze,")
    letter.application.position = "Store Manager"
    letter.application.save()

    assert "Update the draft" in signed_in.get(letter.get_absolute_url()).content.decode()
    page = redraft(signed_in, letter)
    assert "Store Manager" in letter.body
    assert "Assistant Manager" not in letter.body
    assert letter.subject == "Store Manager, Dana Ruiz"
    assert letter.greeting == "Dear Adaeze,"
    assert "What you wrote stays as it is: the greeting." in page
    assert "Update the draft" not in page


def test_another_recipient_brings_their_address_greeting_and_file_name(signed_in, letter):
    li = letter.application.company.contacts.get(name="Wei Li")
    li.email = "wei@example.org"
    li.save()
    redraft(signed_in, letter, recipient=li.pk)

    assert letter.greeting == "Dear Mr Li,"
    assert letter.recipient_lines.startswith("Wei Li\n")
    assert "Ms Okafor" in letter.body
    mail = signed_in.get(reverse("letters:download_mail", args=[letter.pk]))
    assert "Wei%20Li" in mail["Content-Disposition"] or "Wei Li" in mail["Content-Disposition"]
    assert b"To: wei@example.org" in mail.content

    nobody = redraft(signed_in, letter, recipient="")
    assert letter.recipient is None
    assert "Redrafted" in nobody


def test_a_stranger_s_contact_is_nobody_to_write_to(signed_in, letter, stranger):
    theirs = make_near_miss(stranger).company.contacts.first()
    assert "Nothing was changed." in redraft(signed_in, letter, recipient=theirs.pk)
    assert letter.recipient.owner == letter.owner


def test_an_address_written_anew_is_no_longer_that_of_the_contact(signed_in, letter):
    okafor = letter.recipient
    okafor.email = "adaeze@example.org"
    okafor.save()
    letter.update(version="1", recipient_lines="Noor Bakker\nLarkfield")
    mail = signed_in.get(reverse("letters:download_mail", args=[letter.pk]))
    assert b"adaeze@example.org" not in mail.content
    assert "Noor Bakker" in mail["Content-Disposition"]
    sending = signed_in.get(reverse("letters:mark_sent", args=[letter.pk])).content.decode()
    assert 'value="Noor Bakker"' in sending


def test_address_and_signature_follow_the_record_while_untouched(signed_in, letter, person):
    letter.recipient.name = "Adaeze Okafor-Hall"
    letter.recipient.save()
    person.letterhead.name = "Dana M. Ruiz"
    person.letterhead.save()
    page = redraft(signed_in, letter, as_it_is="1", language="de")

    assert letter.recipient_lines.startswith("Adaeze Okafor-Hall\n")
    assert letter.signature_name == "Dana M. Ruiz"
    assert letter.language == "en-us"
    assert "What you wrote stays as it is" not in page


def test_a_paragraph_that_stays_as_it_is_is_named(signed_in, letter):
    paragraphs = letter.body.split("\n\n")
    paragraphs[1] = paragraphs[1].replace("I enjoyed", "I really enjoyed")
    letter.update(version="1", body="\n\n".join(paragraphs))

    page = redraft(signed_in, letter, language="de", variant="warm")

    assert "Paragraph 2 stays in the language it is in: you changed it." in page
    assert "Paragraph 2" not in redraft(signed_in, letter, language="de", variant="formal")


def test_no_language_is_claimed_for_paragraphs_of_several(signed_in, letter):
    letter.update(version="1", body=f"{letter.body}\n\nAn own paragraph.")
    redraft(signed_in, letter, language="it", variant="warm")
    first, _, rest = letter.body.partition("\n\n")
    letter.update(version=str(letter.revision), body=f"{first} Davvero.\n\n{rest}")

    page = redraft(signed_in, letter, language="de", variant="warm")

    last = len(letter.body.split("\n\n"))
    named = f"Paragraphs 1 and {last} stay in the languages they are in: you changed them."
    assert named in page
    assert "Italian:" not in page


def test_no_paragraph_is_named_where_none_was_changed(signed_in, letter):
    page = redraft(signed_in, letter, language="de", variant="warm")
    assert "you changed" not in page


def test_what_is_new_and_found_no_place_in_an_edited_draft_is_said(signed_in, letter):
    paragraphs = letter.body.split("\n\n")
    edited = [f"{text} So much for that." for text in paragraphs]
    letter.update(version="1", body="\n\n".join(edited))
    talk = letter.application.rounds.order_by("number").last()
    edit(talk, on=DAY, best_moment="The walk through the cold store")
    page = html.unescape(redraft(signed_in, letter, as_it_is="1"))

    assert "This is new and found no place in the letter: “" in page
    new = page.split("found no place in the letter")[1].split("”")[0]
    assert "the walk through the cold store" in new.lower()
    assert "cold store" not in letter.body
    assert "found no place" not in redraft(signed_in, letter, as_it_is="1")


def test_what_is_new_and_stands_in_the_draft_is_not_said_to_be_left_out(signed_in, letter):
    paragraphs = letter.body.split("\n\n")
    letter.update(version="1", body="\n\n".join([*paragraphs, "So much for that."]))
    talk = letter.application.rounds.order_by("number").last()
    edit(talk, on=DAY, best_moment="The walk through the cold store")
    page = redraft(signed_in, letter, as_it_is="1")
    assert "cold store" in letter.body
    assert "What you wrote stays as it is" in page
    assert "found no place" not in page
