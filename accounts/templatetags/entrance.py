"""What the pages around signing in ask."""

from allauth.account.stages import EmailVerificationStage, LoginStageController
from django import template

from accounts import admission, browsers, passkeys

register = template.Library()


@register.simple_tag(takes_context=True)
def sign_up_state(context) -> admission.SignUp:
    """open, closed, or invite where an invitation is needed."""
    return admission.sign_up_state(context["request"])


@register.simple_tag
def confirmation_is_required() -> bool:
    """Whether an address counts only once it is confirmed by mail."""
    return admission.confirmation_is_required()


@register.simple_tag(takes_context=True)
def is_signing_up(context) -> bool:
    """Whether this visitor has just made an account, whose address waits to be confirmed."""
    stage = LoginStageController.enter(context["request"], EmailVerificationStage.key)
    return bool(stage and stage.login.signup)


@register.simple_tag(takes_context=True)
def passkeys_work(context) -> bool:
    return passkeys.work_here(context["request"])


@register.simple_tag
def browser_name(user_agent: str) -> str:
    return browsers.name(user_agent)
