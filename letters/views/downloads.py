"""The letter as a file and for a mail program, or the page that says what stands in the way."""

from collections.abc import Callable
from functools import wraps

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
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


def of_a_letter(make: Callable[[HttpRequest, Letter], HttpResponse]) -> Callable[..., HttpResponse]:
    """The view of what `make` makes of a letter, or the page that says why it cannot be made."""

    @require_safe
    @wraps(make)
    def view(request: HttpRequest, letter_id: int) -> HttpResponse:
        mine = Letter.objects.for_user(request.user).with_record()
        letter = get_object_or_404(mine, pk=letter_id)
        if gaps := gaps_left(letter):
            return _not_made(request, letter, gaps=gaps)
        try:
            return make(request, letter)
        except UnprintableText as error:
            return _not_made(request, letter, characters=error.characters)
        except TypesettingFailed as failure:
            may_pass = isinstance(failure, TypesettingStopped)
            return _not_made(request, letter, failure=str(failure), may_pass=may_pass)
        except TypesetterBusy:
            response = _not_made(request, letter, status=503)
            response["Retry-After"] = f"{PATIENCE:.0f}"
            return response

    return view


@of_a_letter
def download_pdf(request, letter):
    return _file(letter, _pdf(letter), "pdf")


@shows_pdf
@of_a_letter
def show_pdf(request, letter):
    """The same PDF in the browser's own window, which prints it."""
    return _file(letter, _pdf(letter), "pdf", as_attachment=False)


@of_a_letter
def download_mail(request, letter):
    """A draft for the writer's own mail program, with the PDF attached."""
    content = draft_mail(
        printed(letter),
        sender=Letterhead.objects.of_person(request.user.pk).email,
        to=_address(letter),
        pdf=_pdf(letter),
        filename=_name(letter, "pdf"),
    )
    return _file(letter, content, "eml")


@of_a_letter
def download_word(request, letter):
    """Word needs no typesetter: it works when that does not, and takes every character."""
    return _file(letter, docx(printed(letter)), "docx")


@of_a_letter
def download_text(request, letter):
    return _file(letter, plain_text(printed(letter)).encode(), "txt")


class _MailAddress(HttpResponseRedirect):
    allowed_schemes = ["mailto"]


@of_a_letter
def open_mail(request, letter):
    """On to the writer's mail program, or a page that says that the letter is too long for it."""
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
