from typing import Any

from django.conf import settings
from django.db import models, transaction
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.ownership import Owned, OwnedQuerySet
from frame.constraints import known_value
from frame.editing import Versioned
from frame.localized import number
from letters.drafting.draft import Draft, with_capital
from letters.drafting.facts import Facts
from letters.drafting.spoken import Spoken, speak
from letters.kinds import Kind
from letters.languages import DEFAULT_LANGUAGE, LANGUAGE_CHOICES, LANGUAGES
from letters.own_templates.facts import template_facts
from letters.own_templates.mistakes import TemplateMistake
from letters.own_templates.rendering import lacking, line_of, mistakes, paragraphs_of
from paper.letter import BODY_LIMIT

# How many characters a part can have that a template makes, and what is said of a longer one.
_LONGEST = {
    "body": (
        BODY_LIMIT,
        _("With these facts the letter would be longer than %(limit)s characters."),
    ),
    "closing": (
        400,
        _("With these facts the closing would be longer than %(limit)s characters."),
    ),
}


class LetterTemplateQuerySet(OwnedQuerySet["LetterTemplate"]):
    def for_letter(self, letter) -> "LetterTemplateQuerySet":
        """Those of its kind, and the one it is drafted from, whatever became of that."""
        return self.filter(Q(kind=letter.kind) | Q(pk=letter.template_id)).order_by("name")


class LetterTemplate(Owned, Versioned):
    """A letter in its writer's own words, with placeholders where the facts go."""

    WORDS = ("subject", "body", "closing")

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="letter_templates"
    )
    kind = models.CharField(_("For which letter"), max_length=20, choices=Kind.choices)
    language = models.CharField(
        _("Language"), max_length=5, choices=LANGUAGE_CHOICES, default=DEFAULT_LANGUAGE
    )
    name = models.CharField(_("Name"), max_length=80, help_text=_("So that you can find it again."))
    subject = models.CharField(_("Subject"), max_length=400, blank=True)
    body = models.TextField(_("Letter"), max_length=BODY_LIMIT)
    closing = models.CharField(_("Closing"), max_length=400, blank=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    saved_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = LetterTemplateQuerySet.as_manager()

    class Meta:
        ordering = ["kind", "name"]
        constraints = [
            models.UniqueConstraint(
                fields=["owner", "kind", "name"], name="one_template_per_kind_and_name"
            ),
            known_value("template", "kind", Kind.values),
            known_value("template", "language", LANGUAGES),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("letters:template", args=[self.pk])

    @transaction.atomic
    def update(self, *, version: str, **fields: Any) -> None:
        """Write `fields`, and when. Raises `StaleEdit` where another tab has written since."""
        stamp = {"saved_at": timezone.now()}
        if self._state.adding:
            self.write(None, fields | stamp)
        elif names := self.locked().changed_by(fields, version=version):
            self.write([*names, *stamp], fields | stamp)

    def mistakes(self) -> dict[str, list[str]]:
        """What keeps it from making letters, by field."""
        found = {name: template_mistakes(name, getattr(self, name)) for name in self.WORDS}
        return {name: messages for name, messages in found.items() if messages}

    def lacking(self, facts: Facts, spoken: Spoken | None = None) -> list[str]:
        """The placeholders whose place stays empty in a letter of `facts`."""
        known = template_facts(facts, spoken or speak(facts, self.language))
        return lacking("\n".join((self.subject, self.body, self.closing)), known)

    def render(self, facts: Facts, spoken: Spoken | None = None) -> Draft:
        """The draft of a letter of `facts`; a fact not known leaves its place empty.

        Raises `TemplateMistake`, also when these facts would make the letter too long. `spoken` are
        the facts as the language says them, where somebody has them already.
        """
        spoken = spoken or speak(facts, self.language)
        known = template_facts(facts, spoken)
        made = Draft(
            subject=with_capital(line_of(self.subject, known))[:200],
            greeting=(
                spoken.greeting_to_a_friend
                if self.kind == Kind.REFERRER_THANKS
                else spoken.greeting_of_own_words
            ),
            paragraphs=paragraphs_of(self.body, known),
            closing=line_of(self.closing, known),
        )
        for name, (limit, words) in _LONGEST.items():
            if len(getattr(made, name)) > limit:
                raise TemplateMistake(words % {"limit": number(limit)})
        return made


def template_mistakes(name: str, words: str) -> list[str]:
    """What is wrong with the words of one field, with the line where there are many."""
    return [str(mistake) if name == "body" else mistake.message for mistake in mistakes(words)]
