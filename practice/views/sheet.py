from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.http import content_disposition_header
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from frame.pdf import shows_pdf
from paper.characters import unprintable_in
from paper.typesetting import TypesettingError, UnprintableText, export_pdf
from practice.friend_sheet import printed_sheet, sheet_questions


@shows_pdf
@require_safe
def sheet(request):
    """A PDF for somebody who helps to practice, in the browser's own window, which prints it."""
    questions = sheet_questions(request.user)
    if not questions:
        return redirect("practice:practice")
    try:
        content = export_pdf(printed_sheet(questions), person=request.user.pk)
    except UnprintableText as error:
        text = gettext("These characters can’t be printed in the PDF. Your text is saved.")
        named = [f"“{question}”" for question in questions if unprintable_in(question)]
        messages.warning(request, " ".join([text, str(error), *named]))
        return redirect("practice:practice")
    except TypesettingError:
        text = gettext("We can’t make the sheet right now. Please try again in a minute.")
        messages.warning(request, text)
        return redirect("practice:practice")
    response = HttpResponse(content, content_type="application/pdf")
    name = f"{gettext('Practice sheet')}.pdf"
    response["Content-Disposition"] = content_disposition_header(False, name) or "inline"
    return response
