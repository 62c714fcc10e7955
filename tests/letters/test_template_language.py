"""The placeholder language: what it makes, what it refuses and in which words, what it survives."""

import random

import pytest

from letters.drafting.facts import PersonMet
from letters.drafting.spoken import speak
from letters.languages import LANGUAGES
from letters.own_templates.facts import PLACEHOLDERS, People, sample_facts, template_facts
from letters.own_templates.mistakes import TemplateMistake
from letters.own_templates.rendering import lacking, line_of, mistakes, paragraphs_of
from letters.template_preview import placeholder_table
from paper.markup import parse
from tests.letters.samples import bare_facts, full_facts
from tests.yardstick import within

pytestmark = pytest.mark.no_database


def known_of(facts, language="en-us"):
    return template_facts(facts, speak(facts, language))


def made(source, facts=None, language="en-us", **changes) -> list[str]:
    known = known_of(facts or full_facts(**changes), language)
    return [paragraph.text for paragraph in paragraphs_of(source, known)]


def messages_about(source) -> list[str]:
    return [str(mistake) for mistake in mistakes(source)]


def test_facts_are_put_in_where_they_are_named():
    source = (
        "Thank you for {{ position }} at {{company}}.\n\nI enjoyed meeting {{ people_listed }}."
    )

    assert messages_about(source) == []
    assert made(source) == [
        "Thank you for Assistant Manager at Larkfield.",
        "I enjoyed meeting Mr Li, Ms Okafor and Ana.",
    ]


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_form_that_one_language_has_is_offered_to_its_templates_alone(code):
    offered = {name for name, _, _ in placeholder_table(code)}
    assert ("{{ company_dative }}" in offered) == (code == "de")
    assert {"{{ company }}", "{{ company_the }}", "{{ recipient.greeting }}"} <= offered


def test_every_placeholder_has_a_sample_and_is_a_plain_text_or_a_list_of_them():
    for language in LANGUAGES:
        known = sample_facts(language)
        assert set(known) == set(PLACEHOLDERS)
        assert all(known.values())
        assert {type(value) for value in known.values()} == {str, People}
        assert {type(name) for name in known["people"]} == {str}


def test_a_sentence_that_names_an_unknown_fact_is_left_out():
    source = (
        "Hello. I met {{ people_listed }} at {{ company }}, on {{ heard_on }}. I liked it.\nBye!"
    )
    assert made(source, bare_facts()) == ["Hello. I liked it.\nBye!"]
    assert made("{{ pay }} {{ company }}\n{{ company }}", bare_facts()) == ["Larkfield"]


def test_a_paragraph_of_which_nothing_stays_is_left_out():
    source = "Hello.\n\nI liked {{ moment }}.\n\nCall {{ me.phone }}{{ me.email }}.\n\nGoodbye."
    assert made(source, bare_facts()) == ["Hello.", "Goodbye."]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("I met Dr. Berg on {{ heard_on }}. Bye.", ["Bye."]),
        ("Room No. 7, e.g. on {{ heard_on }} at {{ company }}. Bye.", ["Bye."]),
        ("Mr. {{ recipient.name }} J. Berg heard {{ feedback }}. Bye.", ["Bye."]),
        (
            "Was it on {{ heard_on }}? {{ company }} is fine. ({{ pay }}.) Bye.",
            ["Larkfield is fine. Bye."],
        ),
        ("¿Era el {{ heard_on }}? ¡Hola! «{{ pay }}.» Bye.", ["¡Hola! Bye."]),
        ("On {{ heard_on }}. {{ if company }} Bye.", ["Bye."]),
        ("The 3. day, {{ heard_on }}. 2 of us. Bye.", ["Bye."]),
    ],
)
def test_a_sentence_is_left_out_whole(source, expected):
    assert made(source, bare_facts()) == expected


def test_a_fact_may_hold_the_end_of_a_sentence():
    noted = "Calm. And quick"
    assert made("You found: {{ feedback }}. Bye.", feedback=noted) == [f"You found: {noted}. Bye."]
    source = "You found: {{ feedback }}, {{ heard_on }}. Bye."
    assert made(source, feedback=noted, heard_on=None) == ["Bye."]


def test_a_sentence_can_ask_for_a_fact_without_naming_it():
    source = "Hello. {{ if feedback }} Thank you for the feedback. {{ if moment }}It was fine. Bye."
    assert made(source, full_facts(feedback="your calm")) == [
        "Hello. Thank you for the feedback. It was fine. Bye."
    ]
    assert made(source, bare_facts()) == ["Hello. Bye."]
    assert made("{{ if feedback }} Thank you.\n\n- {{ if pay }} x\n- y", bare_facts()) == ["- y"]
    assert line_of("{{ company }}: {{ if pay }} pay", known_of(bare_facts())) == ""
    assert messages_about("a\n{{ if feedbak }} b.") == [
        "Line 2: “feedbak” is not known. Do you mean feedback?"
    ]


def test_a_template_with_conditions_closes_the_gap_and_keeps_the_sentence():
    asked = "{% if pay %}Paid.{% endif %}"
    source = (
        "I met {{ people_listed }} at {{ company }}, on {{ heard_on }}.\n\n{{ pay }} {{ company }}"
        "\n\nCall {{ me.phone }}{{ me.email }}.\n\n" + asked
    )
    assert made(source, bare_facts()) == ["I met at Larkfield, on.", "Larkfield"]


def test_a_sentence_can_ask_whether_a_fact_is_known():
    source = "Hello.{% if moment %} I liked {{ moment }}.{% else %} It was short.{% endif %} Bye."

    assert (
        made(source)[0] == "Hello. I liked the half hour on how you rebuilt the weekend rota. Bye."
    )
    assert made(source, bare_facts()) == ["Hello. It was short. Bye."]
    assert made("{% unless people %}Nobody.{% endunless %}", bare_facts()) == ["Nobody."]
    assert made("{% if people.size > 2 %}Many.{% endif %}") == ["Many."]
    assert made('{{ moment | default: "the welcome" }}', bare_facts()) == ["the welcome"]


def test_people_can_be_walked_through_and_listed():
    assert made("{% for one in people %}- {{ one }}\n{% endfor %}") == [
        "- Mr Li\n- Ms Okafor\n- Ana"
    ]
    assert made("{{ people }}") == ["Mr Li, Ms Okafor and Ana"]
    assert made("With {{ people_and_you }}.") == ["With you, and with Mr Li and Ana."]


def test_a_list_item_whose_fact_is_unknown_is_left_out():
    assert made("At {{ company }}:\n- {{ pay }}\n- {{ position }}", bare_facts()) == [
        "At Larkfield:\n- Assistant Manager"
    ]


@pytest.mark.parametrize(
    "name", ["*Star* _Co_", "- Dash", "1. First", "+ Plus", "12) Twelve", "a\\b", "{{ pay }}", "{%"]
)
@pytest.mark.parametrize(
    "source", ["{{ company }}", "At {{ company }} it was.", "x\n{{ company }}"]
)
def test_a_fact_is_shown_as_it_is_and_never_as_markup(name, source):
    (paragraph,) = made(source, company=name)
    (block,) = parse(paragraph)

    assert block.marker == ""
    assert {(run.bold, run.italic) for run in block.runs} == {(False, False)}
    assert "".join(run.text for run in block.runs) == source.replace("{{ company }}", name)


def test_a_fact_of_several_lines_stays_in_its_paragraph():
    assert made("They said {{ feedback }}.", feedback="one\n\n- two\x00\x01") == [
        "They said one - two."
    ]


def test_a_line_takes_facts_as_they_are_and_drops_what_joined_an_unknown_one():
    known = known_of(full_facts(company="A_B *C*"))
    assert line_of("{{ position }}, {{ company }}", known) == "Assistant Manager, A_B *C*"

    bare = known_of(bare_facts())
    assert line_of("{{ position }}, {{ me.name }}", bare) == "Assistant Manager"
    assert line_of("With warm regards,", bare) == "With warm regards,"


def test_a_name_that_ends_with_a_full_stop_ends_the_sentence():
    assert made("I liked {{ company }}. Bye...", company="Acme Inc.") == [
        "I liked Acme Inc. Bye..."
    ]


def test_keys_stay_with_the_paragraphs_of_the_template():
    source = (
        "A\n\nB {{ moment }}\n\n{% if pay %}C\n\n{% endif %}D\n\n"
        "{% for p in people %}{{ p }}\n\n{% endfor %}"
    )
    full = paragraphs_of(source, known_of(full_facts()))
    bare = paragraphs_of(source, known_of(bare_facts()))

    assert len({paragraph.key for paragraph in full}) == len(full) == 6
    keys = {paragraph.text: paragraph.key for paragraph in full}
    assert [(paragraph.text, keys[paragraph.text]) for paragraph in bare] == [
        (paragraph.text, paragraph.key) for paragraph in bare
    ]
    assert [paragraph.text for paragraph in bare] == ["A", "D"]
    assert {paragraph.facts for paragraph in full} == {()}


def test_the_facts_lacking_are_those_that_would_be_printed():
    source = (
        "{% if moment %}{{ moment }}{% else %}{{ feedback | default: 'x' }}{% endif %}"
        "{{ me.name | upcase }} {{ people }}{% for p in people %}{{ p }}{% endfor %}{{ place }}"
    )
    facts = dict.fromkeys(PLACEHOLDERS, "") | {"people": People([], ""), "place": "Rome"}
    assert lacking(source, facts) == ["people", "me.name"]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a\nb {{ compny }}", ["Line 2: “compny” is not known. Do you mean company?"]),
        ("{{ xyz }}", ["Line 1: “xyz” is not known. The table below lists what you can use."]),
        ("{{ a }}\n\n{{ b }}", 2),
        (
            "{% if pay %}\n{{ recipient.nam }}{% endif %}",
            ["Line 2: “recipient.nam” is not known. Do you mean recipient.name?"],
        ),
        ("{{ recipient }}", "Do you mean recipient.name, "),
        ("x\n\n{{ company", ["Line 3: “{{” is not closed. Close it with “}}” soon after."]),
        ("{{ company {{ pay }}", ["Line 1: Close these braces with “}}” before the next ones."]),
        ("x {{ }}", ["Line 1: There is nothing between these braces."]),
        (
            "x\n{% if pay %}\n\ny",
            ["Line 2: This “if” is never closed. Close it with {% endif %}."],
        ),
        ("{% endif %}", ["Line 1: “endif” closes nothing: no part is open here."]),
        ("{% if pay %}{% endfor %}", "There is “endfor” here, but “if” is still open."),
        ("{% else %}", ["Line 1: “else” belongs between “if” and “endif”."]),
        ("{% include 'x' %}", "“include” is not known here. You can use “if”, “unless” and “for”."),
        ("{{ company | shout }}", "You cannot use “shout” on a fact."),
        ("{% if %}x{% endif %}", ["Line 1: We cannot read this: missing expression."]),
        ("\n{% if company > 3 %}x{% endif %}", "Line 2: We cannot read this"),
    ],
)
def test_a_mistake_is_told_with_its_line_and_what_to_do(source, expected):
    found = messages_about(source)
    if isinstance(expected, int):
        assert len(found) == expected
    elif isinstance(expected, str):
        assert len(found) == 1
        assert expected in found[0]
    else:
        assert found == expected


@pytest.mark.parametrize(
    "source",
    [
        "{{ company.__class__ }}",
        "{{ company['__class__'] }}",
        "{{ people.__class__.__mro__ }}",
        "{{ people.listed }}",
        "{{ people.append }}",
        "{{ people[0] }}",
        "{{ me.__dict__ }}",
        "{{ company | __class__ }}",
        "{{ company[position] }}",
        "{{ forloop.it }}",
        "{% for p in people %}{{ p.__class__ }}{% endfor %}",
        "{% for p in people %}{{ forloop.it.__class__ }}{% endfor %}",
        "{{ now }}",
        "{% include 'letters/editor.html' %}",
        "{% render 'x' %}",
        "{% raw %}{{ x }}{% endraw %}",
        "{% liquid\nassign x = 1 %}",
        "{% assign x = 1 %}",
        "{% capture x %}a{% endcapture %}",
        "{% increment x %}",
        "{% cycle 'a', 'b' %}",
        "{% tablerow x in people %}{% endtablerow %}",
        "{% echo company %}",
        "{% # remark %}",
        "{% comment %}x{% endcomment %}",
        "{{ company | append: company }}",
        "{{ company | replace: 'a', 'aaaa' }}",
        "{{ company | date: '%Y' }}",
    ],
)
def test_what_a_letter_does_not_need_is_refused(source):
    assert len(messages_about(source)) == 1
    known = known_of(full_facts())
    with pytest.raises(TemplateMistake):
        paragraphs_of(source, known)


@pytest.mark.parametrize(
    "source",
    [
        "x" * 100_000,
        "{{ company }}" * 8_000,
        "{{" * 6_000,
        "{%" * 6_000,
        "{{ " + " " * 11_000,
        "{%- " + " " * 11_000,
        "{% comment %}" + "{{ " * 3_000,
        "{% raw %}" * 1_200,
        "{{ company" + " | upcase" * 1_300 + " }}",
        "{{ " + "company[" * 1_400 + "]" * 1_400 + " }}",
        "{% if moment %}" * 400 + "{% endif %}" * 400,
        "{% for a in people %}" * 8 + "x" * 1_000 + "{% endfor %}" * 8,
        "{% for a in (1..999999999) %}x{% endfor %}",
        "{% for a in (1..999999999) reversed %}x{% endfor %}",
        "{% for a in people limit: 99999999999999999999 %}x{% endfor %}",
        "{{ " + "9" * 290 + " }}",
        "{{ 1e400 }}",
        '{{ "' + "a" * 280 + '" }}' * 40,
        "{% if " + "a and " * 40 + "a %}{% endif %}",
        "\n\n" * 6_000,
        "\x00" * 10_000,
        "\x01\x02\x03\x04" * 2_000,
        "\ud800 {{ company }}",
        "{{ company }}\n\n" * 800,
    ],
    ids=range(24),
)
def test_a_hostile_template_ends_soon_and_in_words(source):
    with within(1):
        messages_about(source)
        known = known_of(full_facts())
        try:
            text = "\n\n".join(paragraph.text for paragraph in paragraphs_of(source, known))
            assert len(text) <= 100_000
            assert not set(text) & set("\x00\x01\x02\x03\x04")
        except TemplateMistake as mistake:
            assert str(mistake)  # noqa: PT017


def test_loops_in_loops_end_when_they_would_make_too_much():
    crowd = tuple(PersonMet(number, f"Person {number}") for number in range(30))
    known = {**sample_facts("en-us"), "people": People([p.name for p in crowd], "x")}
    source = "{% for a in people %}{% for b in people %}{{ a }}{% endfor %}{% endfor %}"

    with pytest.raises(TemplateMistake, match="would have no end"):
        paragraphs_of(source, known)


def test_random_text_in_the_language_never_breaks_it():
    pieces = [
        *("{{", "}}", "{%", "%}", "{{-", "-}}", ".", "..", "[", "]", "(", ")", "|", ":", ",", "=="),
        *(">", '"', "'", "0", "1", "-1", "\n", "\n\n", "x", "\\", "*", "_", "é", "\x01", "\x03"),
        *("if", "else", "elsif", "endif", "unless", "endunless", "for", "in", "endfor", "limit"),
        *("reversed", "and", "or", "contains", "nil", "true", "empty", "blank", "forloop"),
        *("default", "upcase", "join", "size", "people", "people.size", "company", "moment", "me"),
    ]
    chance = random.Random(20_261_124)  # noqa: S311
    known = sample_facts("en-us")
    fine = 0
    for _ in range(4_000):
        words = [chance.choice(pieces) for _ in range(chance.randint(1, 12))]
        inner = " ".join(words)
        source = chance.choice(["{{{{ {} }}}}", "{{% if {} %}}a{{% endif %}}", "{}"]).format(inner)
        if not mistakes(source):
            paragraphs_of(source, known)
            line_of(source, known)
            fine += 1
    assert fine > 100
