"""The letter as a file and for a mail program, or the page that says what stands in the way."""

from collections.abc import Callable

from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_safe

from accounts.models import Letterhead
from frame.pdf import shows_pdf
from letters.file_names import letter_filename
from letters.gaps import gaps_left
from letters.languages import LANGUAGES
from letters.models import Letter
from letters.printed import printed
from letters.redrafting import brief_copy
from paper.docx import docx
from paper.mail import LONGEST_ADDRESS, draft_mail, mailto, mailto_subject
from paper.plain_text import plain_text
from paper.typesetting import (
    PATIENCE,
    TypesetterBusy,
    TypesettingFailed,
    TypesettingStopped,
    UnprintableText,
    export_pdf,
)

_TYPES = {
    "pdf": "application/pdf",
    "eml": "message/rfc822",
    "txt": "text/plain; charset=utf-8",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}


@require_safe
def download_pdf(request, letter_id):
    return _answer(request, letter_id, lambda letter: _file(letter, _pdf(letter), "pdf"))


@shows_pdf
@require_safe
def show_pdf(request, letter_id):
    """The same PDF in the browser's own window, which prints it."""

    def shown(letter: Letter) -> HttpResponse:
        return _file(letter, _pdf(letter), "pdf", as_attachment=False)

    return _answer(request, letter_id, shown)


@require_safe
def download_mail(request, letter_id):
    """A draft for the writer's own mail program, with the PDF attached."""
    head = Letterhead.objects.of_person(request.user.pk)

    def mail(letter: Letter) -> HttpResponse:
        content = draft_mail(
            printed(letter),
            sender=head.email,
            to=_address(letter),
            pdf=_pdf(letter),
            filename=_name(letter, "pdf"),
        )
        return _file(letter, content, "eml")

    return _answer(request, letter_id, mail)


@require_safe
def download_word(request, letter_id):
    """Word needs no typesetter: it works when that does not, and takes every character."""
    return _answer(request, letter_id, lambda letter: _file(letter, docx(printed(letter)), "docx"))


@require_safe
def download_text(request, letter_id):
    def text(letter: Letter) -> HttpResponse:
        return _file(letter, plain_text(printed(letter)).encode(), "txt")

    return _answer(request, letter_id, text)


class _MailAddress(HttpResponseRedirect):
    allowed_schemes = ["mailto"]


@require_safe
def open_mail(request, letter_id):
    """On to the writer's mail program, or a page that says that the letter is too long for it."""

    def mail_program(letter: Letter) -> HttpResponse:
        page, to = printed(letter), _address(letter)
        if address := mailto(page, to=to):
            return _MailAddress(address)
        brief = brief_copy(letter)
        context = {
            "letter": letter,
            "limit": LONGEST_ADDRESS,
            "subject_alone": mailto_subject(page, to=to),
            "offers_brief": bool(brief and mailto(printed(brief), to=to)),
        }
        return render(request, "letters/too_long_for_mail.html", context, status=422)

    return _answer(request, letter_id, mail_program)


def _answer(request, letter_id: int, make: Callable[[Letter], HttpResponse]) -> HttpResponse:
    """The file that `make` makes of the letter, or the page that says why it cannot be made."""
    letter = get_object_or_404(Letter.objects.for_user(request.user).with_record(), pk=letter_id)
    if gaps := gaps_left(letter):
        return _not_made(request, letter, gaps=gaps)
    try:
        return make(letter)
    except UnprintableText as error:
        return _not_made(request, letter, characters=error.characters)
    except TypesettingFailed as failure:
        may_pass = isinstance(failure, TypesettingStopped)
        return _not_made(request, letter, failure=str(failure), may_pass=may_pass)
    except TypesetterBusy:
        response = _not_made(request, letter, status=503)
        response["Retry-After"] = f"{PATIENCE:.0f}"
        return response


def _not_made(request, letter: Letter, *, status: int = 422, **reason) -> HttpResponse:
    return render(request, "letters/not_printed.html", {"letter": letter, **reason}, status=status)


def _pdf(letter: Letter) -> bytes:
    return export_pdf(printed(letter), person=letter.owner_id)


def _address(letter: Letter) -> str:
    """The e-mail address of whom it goes to, where the record knows it."""
    return letter.addressee.email if letter.addressee else ""


def _name(letter: Letter, extension: str) -> str:
    return letter_filename(
        LANGUAGES[letter.language].page,
        recipient=letter.recipient_name or str(letter.addressee or ""),
        company=letter.application.company.name,
        dated_on=letter.dated_on,
        extension=extension,
    )


def _file(letter: Letter, content: bytes, extension: str, *, as_attachment=True) -> HttpResponse:
    response = HttpResponse(content, content_type=_TYPES[extension])
    name = _name(letter, extension)
    response["Content-Disposition"] = content_disposition_header(as_attachment, name)
    return response
