"""The person's own pages: what stands on their letters, and how the product treats them."""

from allauth.account.models import EmailAddress
from allauth.account.stages import EmailVerificationStage, LoginStageController
from allauth.mfa.utils import is_mfa_enabled
from allauth.usersessions.models import UserSession
from django.conf import settings as product
from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts import confirmation
from accounts.account_pages import account_pages
from accounts.admission import open_invitation, undo_sign_up
from accounts.forms import HintsForm, LanguageForm, LetterheadForm, TimeZoneForm
from accounts.models import Letterhead
from frame.form_pages import answer, posted
from frame.localized import city
from frame.undo import say_with_undo


@require_safe
def settings(request):
    return render(
        request,
        "accounts/settings.html",
        {
            "is_protected": is_mfa_enabled(request.user),
            "sends_mail": bool(product.EMAIL_HOST_URL),
            "zone": city(request.user.zone.key),
            "is_zone_known": request.user.time_zone == request.user.zone.key,
            "data_pages": account_pages(),
            "sessions": UserSession.objects.filter(user=request.user).count(),
        },
    )


@require_http_methods(["GET", "HEAD", "POST"])
def letterhead(request):
    """Right after sign-up this page asks once, and can be skipped."""
    head = Letterhead.objects.for_user(request.user).first() or Letterhead(
        owner=request.user, email=request.user.email
    )
    sent = (request.POST, request.FILES) if request.method == "POST" else ()
    form = LetterheadForm(*sent, instance=head)
    if form.is_valid() and form.keep(head):
        messages.success(request, gettext("Your letterhead is saved."))
        return redirect("today:today")
    return answer(request, "accounts/letterhead.html", form, {"is_new": head.pk is None})


@require_safe
def signature(request):
    """The picture of one's own signature."""
    head = Letterhead.objects.of_person(request.user.pk)
    if not head.signature:
        raise Http404
    return HttpResponse(bytes(head.signature), content_type="image/png")


@require_http_methods(["GET", "HEAD", "POST"])
def time_zone(request):
    form = TimeZoneForm(posted(request), initial={"time_zone": request.user.zone.key})
    if form.is_valid():
        request.user.choose_time_zone(form.cleaned_data["time_zone"])
        messages.success(request, gettext("Your time zone is saved."))
        return redirect("accounts:settings")
    return answer(request, "accounts/setting.html", form, {"title": gettext("Time zone")})


@require_http_methods(["GET", "HEAD", "POST"])
def language(request):
    form = LanguageForm(posted(request), initial={"language": request.user.language})
    if form.is_valid():
        request.user.choose_language(form.cleaned_data["language"])
        return redirect("accounts:settings")
    return answer(request, "accounts/setting.html", form, {"title": gettext("Language")})


@require_http_methods(["GET", "HEAD", "POST"])
def hints(request):
    """What Today may say of its own accord."""
    user = request.user
    shown = {"reminders_paused": user.reminders_paused, "hints_at_quiet": user.hints_at_quiet}
    form = HintsForm(posted(request), initial=shown)
    if form.is_valid():
        if form.cleaned_data["reminders_paused"]:
            user.pause_reminders()
        else:
            user.resume_reminders(on=timezone.localdate())
        user.show_quiet_hints(form.cleaned_data["hints_at_quiet"])
        messages.success(request, gettext("Your choice is saved."))
        return redirect("accounts:settings")
    return answer(request, "accounts/setting.html", form, {"title": gettext("Reminders and hints")})


@require_POST
def pause_reminders(request):
    """Everything is silent with one press."""
    request.user.pause_reminders()
    text = gettext("All reminders and notes are paused. Nothing is deleted.")
    say_with_undo(request, text, reverse("accounts:resume_reminders"))
    return redirect("today:today")


@require_POST
def resume_reminders(request):
    request.user.resume_reminders(on=timezone.localdate())
    messages.success(request, gettext("Reminders are back, and one note more each day."))
    return redirect("today:today")


@require_safe
@login_not_required
@never_cache
def invitation(request, token):
    """Lead to the sign-up page, which says whether there is room; the token stays behind."""
    if not open_invitation(request, token):
        messages.error(
            request,
            gettext(
                "This invitation no longer works. It has already been used, or it has expired."
            ),
        )
    return redirect("account_signup")


@require_POST
@login_not_required
def send_again(request):
    """Send the mail again that confirms an address: of a new account, or the one changed to."""
    if request.user.is_authenticated:
        address = EmailAddress.objects.get_new(request.user)
        is_sent = address and confirmation.send_again(request, address)
        page = "account_email"
    else:
        page = "account_email_verification_sent"
        stage = LoginStageController.enter(request, EmailVerificationStage.key)
        if not stage:
            messages.info(
                request, gettext("Sign in with your password, and the email is sent again.")
            )
            return redirect(page)
        address, is_sign_up = confirmation.waiting_address(stage.login), stage.login.signup
        is_sent = address and confirmation.send_again(request, address, is_sign_up=is_sign_up)
    if not is_sent:
        messages.info(
            request,
            gettext(
                "The last email was sent less than three minutes ago. Please give it a little time "
                "to arrive."
            ),
        )
    return redirect(page)


@require_POST
@login_not_required
def start_again(request):
    """Sign up with another address, where the one just given was mistyped."""
    stage = LoginStageController.enter(request, EmailVerificationStage.key)
    if stage and stage.login.signup:
        if stage.login.user:
            undo_sign_up(request, stage.login.user)
        stage.abort()
    return redirect("account_signup")
