"""Writes the made-up search into an empty account, through the doors that the pages use."""

import datetime
import io
from itertools import batched
from pathlib import Path

from django.apps import apps
from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone

from accounts.models import Letterhead, SentForm, User
from accounts.ownership import Owned
from applications.models import Event, SavedView
from documents.formats import format_of
from documents.models import Document
from letters.models import LetterTemplate
from sample import search
from sample.border import bring_in
from sample.days import Calendar, write_moments
from sample.practising import practise, write_story
from sample.story_telling import EVENING, Shared, StoryTeller

FILES = Path(__file__).with_name("files")
# How many applications are written in one transaction.
AT_ONCE = 10
# What an account may hold and still be empty: who somebody is, not what they have done.
NO_SEARCH = (Letterhead, SentForm)


class AccountNotEmptyError(Exception):
    """There is something in the account already; nothing was written. Says what, in words."""


def build_sample(user: User, now: datetime.datetime) -> None:
    """Fill the empty account of `user` with a search that stands at `now`.

    A few applications at a time are a transaction, so that nobody else waits for long. Raises
    `AccountNotEmptyError`, and `StorageUnreachable` where the files cannot be kept.
    """
    refuse_rows(user)
    with timezone.override(user.zone):
        _Builder(user, Calendar(now, user.zone)).build()


def refuse_rows(user: User) -> None:
    """Raise `AccountNotEmptyError` where the person has rows of their own."""
    for model in apps.get_models():
        if not issubclass(model, Owned) or issubclass(model, NO_SEARCH):
            continue
        if count := model.objects.for_user(user).count():
            names = model._meta
            noun = names.verbose_name if count == 1 else names.verbose_name_plural
            raise AccountNotEmptyError(f"There is something in it already: {count} {noun}.")


class _Builder:
    def __init__(self, user: User, calendar: Calendar):
        self.user, self.calendar = user, calendar
        self.shared = Shared(user, calendar)

    def build(self) -> None:
        self._keep_files()
        with transaction.atomic():
            head, _ = Letterhead.objects.get_or_create(owner=self.user)
            if not head.name:
                for name, value in search.LETTERHEAD.items():
                    setattr(head, name, value)
                head.save()
            self._write_templates()
            for person in search.ACQUAINTANCES:
                self.shared.meet(person, person.company)
        stories = sorted(search.STORIES, key=lambda story: story.day, reverse=True)
        for some in batched(stories, AT_ONCE, strict=False):
            with transaction.atomic():
                for story in some:
                    StoryTeller(self.shared, story).tell()
        with transaction.atomic():
            self._practise()
            bring_in(self.user, self.calendar)
            self._remind()
            self._save_views()
            self._date_events()

    def _keep_files(self) -> None:
        # Before any transaction: the storage may be slow.
        for file in search.FILES:
            content = (FILES / file.filename).read_bytes()
            form = format_of(io.BytesIO(content))
            if form is None:
                raise ValueError(f"{file.filename} is of no format that is kept")
            self.shared.documents[file.filename] = Document.objects.keep(
                self.user,
                ContentFile(content, name=file.filename),
                form,
                name=file.name,
                version=file.version,
                kind=file.kind,
                uploaded_at=self.calendar.past(file.day, EVENING),
            )

    def _write_templates(self) -> None:
        for template in search.TEMPLATES:
            moment = self.calendar.past(template.day, EVENING)
            self.shared.templates[template.name] = row = LetterTemplate.objects.create(
                owner=self.user,
                kind=template.kind,
                language=template.language,
                name=template.name,
                subject=template.subject,
                body=template.body,
                closing=template.closing,
                saved_at=moment,
            )
            write_moments(row, created_at=moment)

    def _practise(self) -> None:
        for question in search.QUESTIONS:
            practise(self.user, question, self.calendar)
        for story in search.STORIES_TO_TELL:
            write_story(self.user, story, self.calendar)

    def _remind(self) -> None:
        for reminder in search.REMINDERS:
            contact = self.shared.acquaintances.get(reminder.about)
            self.user.reminders.create(
                text=reminder.text, due_on=self.calendar.day(reminder.day), contact=contact
            )

    def _save_views(self) -> None:
        tags = dict(self.user.tags.values_list("name", "pk"))
        for view in search.VIEWS:
            query = f"tag={tags[view.tag]}" if view.tag else view.query
            SavedView.objects.create(owner=self.user, name=view.name, query=query)

    def _date_events(self) -> None:
        """Every line of a timeline was written down in the evening of its day."""
        mine = Event.objects.for_user(self.user)
        for day in sorted(set(mine.order_by().values_list("happened_on", flat=True))):
            evening = datetime.datetime.combine(
                day, datetime.time.fromisoformat(EVENING), self.calendar.zone
            )
            mine.filter(happened_on=day).update(written_at=min(evening, self.calendar.now))
