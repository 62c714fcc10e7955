"""Settings of Second Wind.

What may differ from one installation to another is read, and refused, in config/environment.py.
"""

from django.utils.csp import CSP

from config.environment import *  # noqa: F403
from config.environment import (
    ALLOWED_HOSTS,
    BASE_DIR,
    BEHIND_PROXY,
    DEBUG,
    EMAIL_HOST_URL,
    HSTS_PRELOAD,
    HSTS_SECONDS,
    HSTS_SUBDOMAINS,
    IMPORT_MEGABYTES,
    LOG_LEVEL,
    MEGABYTES_PER_FILE,
    MEGABYTES_PER_PERSON,
    PRODUCTION,
    TRUSTED_PROXY_COUNT,
    file_storage,
    main_database,
    main_mailer,
    sender_address,
)
from config.logs import logging_of
from config.mail_server import site_domain

# --- The house ---------------------------------------------------------------------------------

INSTALLED_APPS = [
    "accounts",
    "records",
    "applications",
    "practice",
    "letters",
    "near_misses",
    "exchange",
    "documents",
    "sample",
    "search",
    "today",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "crispy_forms",
    "crispy_bootstrap5",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.forms",
]

MIDDLEWARE = [
    "config.head_requests.HeadMiddleware",
    # Before all that looks at the request, since a balancer asks by address and without HTTPS.
    "config.health.HealthMiddleware",
    "django.middleware.security.SecurityMiddleware",
    # Styles and scripts are squeezed already, and a policy is for the pages that load them.
    "frame.static_files.StaticFilesMiddleware",
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
    # Pads what it squeezes, against guessing from lengths; CSRF tokens are masked besides.
    "django.middleware.gzip.GZipMiddleware",
    # Before everything that may answer with a page.
    "django.middleware.locale.LocaleMiddleware",
    "config.odd_requests.OddRequestMiddleware",
    "frame.dialog_middleware.DialogMiddleware",
    "accounts.signing_in_again.LastingAnswerMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "accounts.privacy.PrivatePagesMiddleware",
    "config.site_files.SearchEnginesMiddleware",
    "accounts.signing_in_again.SignInMiddleware",
    "frame.saved_forms.SavedFormsMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "allauth.usersessions.middleware.UserSessionsMiddleware",
    "accounts.time_zone.PersonsTimeZoneMiddleware",
    "accounts.language.PersonsLanguageMiddleware",
    "sample.middleware.SampleMiddleware",
    "frame.gone_meanwhile.GoneMeanwhileMiddleware",
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            # Icons, days and translated words, which nearly every template shows.
            "builtins": ["frame.tags", "django.templatetags.i18n"],
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"
CRISPY_ALLOWED_TEMPLATE_PACKS = "bootstrap5"
CRISPY_TEMPLATE_PACK = "bootstrap5"

# --- Databases ---------------------------------------------------------------------------------

DATABASES = {"default": main_database}

# --- The person --------------------------------------------------------------------------------

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": name}
    for name in (
        "accounts.passwords.AddressSimilarityValidator",
        "django.contrib.auth.password_validation.MinimumLengthValidator",
        "django.contrib.auth.password_validation.CommonPasswordValidator",
        "django.contrib.auth.password_validation.NumericPasswordValidator",
    )
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "today:today"

ACCOUNT_ADAPTER = "accounts.adapter.AccountAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_SIGNUP_FORM_CLASS = "accounts.forms.SignupFields"
ACCOUNT_FORMS = {
    "login": "accounts.sign_in_forms.LoginForm",
    "signup": "accounts.sign_in_forms.SignupForm",
    "add_email": "accounts.sign_in_forms.AddEmailForm",
    "change_password": "accounts.sign_in_forms.ChangePasswordForm",
    "set_password": "accounts.sign_in_forms.SetPasswordForm",
    "reset_password": "accounts.sign_in_forms.ResetPasswordForm",
    "reset_password_from_key": "accounts.sign_in_forms.ResetPasswordKeyForm",
    "reauthenticate": "accounts.sign_in_forms.ReauthenticateForm",
}
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_CHANGE_EMAIL = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
# Without a mail server there is nobody to send the confirmation: a laptop starts at once.
ACCOUNT_EMAIL_VERIFICATION = "mandatory" if EMAIL_HOST_URL else "none"
# The mails say "three days" for both.
ACCOUNT_EMAIL_CONFIRMATION_EXPIRE_DAYS = 3
PASSWORD_RESET_TIMEOUT = 3 * 24 * 60 * 60
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = True
ACCOUNT_EMAIL_NOTIFICATIONS = bool(EMAIL_HOST_URL)
ACCOUNT_LOGOUT_REDIRECT_URL = "today:welcome"
# In the browser that signed up; in another one the link confirms, and the password is asked.
ACCOUNT_LOGIN_ON_EMAIL_CONFIRMATION = True
ACCOUNT_SIGNUP_REDIRECT_URL = "accounts:letterhead"
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_REAUTHENTICATION_REQUIRED = True

# The visitor's address is the one that the outermost of our proxies wrote down; without a proxy
# the header is the visitor's own invention, and not read.
ALLAUTH_TRUSTED_PROXY_COUNT = TRUSTED_PROXY_COUNT if BEHIND_PROXY else 0
# What guessing costs is decided by account (key): five wrong passwords in five minutes. An address
# (ip) may be a whole class or a library, so forty people may all sign in within a minute, sign up,
# forget their passwords or mistype them, while one address still cannot try the passwords of
# thousands of accounts, or send mail to them.
ACCOUNT_RATE_LIMITS = {
    "login": "120/m/ip",
    "login_failed": "60/m/ip,5/5m/key",
    "signup": "60/m/ip",
    "look_around": "60/h/ip",
    "reset_password": "60/m/ip,5/m/key",
    "reset_password_from_key": "60/m/ip",
    "request_login_code": "60/m/ip,3/m/key",
}
MFA_RATE_LIMITS = {"webauthn_login": "60/m/ip"}

# Without a mail server an address is taken as it is, for signing up and for a second factor alike.
MFA_ALLOW_UNVERIFIED_EMAIL = not EMAIL_HOST_URL
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes", "webauthn"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_FORMS = {
    "authenticate": "accounts.sign_in_forms.AuthenticateForm",
    "reauthenticate": "accounts.sign_in_forms.ReauthenticateWithCodeForm",
    "activate_totp": "accounts.sign_in_forms.ActivateTOTPForm",
    "add_webauthn": "accounts.passkeys.AddPasskeyForm",
    "login_webauthn": "accounts.passkeys.LoginWithPasskeyForm",
    "edit_webauthn": "accounts.sign_in_forms.EditPasskeyForm",
}
MFA_ADAPTER = "accounts.adapter.SecondFactorAdapter"
MFA_TOTP_ISSUER = "Second Wind"
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not PRODUCTION

# --- Mail --------------------------------------------------------------------------------------

MAILERS = {"default": main_mailer}
DEFAULT_FROM_EMAIL = SERVER_EMAIL = sender_address
MAIL_DOMAIN = site_domain(sender_address, ALLOWED_HOSTS)

# --- Language and time -------------------------------------------------------------------------

# "en" is that of the United States; the words of `locale/en-gb` are only where the other differs.
LANGUAGE_CODE = "en"
LANGUAGES = [
    ("en", "English (US)"),
    ("en-gb", "English (UK)"),
    ("de", "Deutsch"),
    ("fr", "Français"),
    ("es", "Español"),
]
LOCALE_PATHS = [BASE_DIR / "locale"]
LANGUAGE_COOKIE_HTTPONLY = True

# --- Files -------------------------------------------------------------------------------------

STATIC_URL = "static/"
STATICFILES_DIRS = [BASE_DIR / "static"]
STATIC_ROOT = BASE_DIR / "static-collected"

STORAGES = {
    "default": file_storage,
    "staticfiles": {
        "BACKEND": (
            "django.contrib.staticfiles.storage.StaticFilesStorage"
            if DEBUG
            else "frame.static_files.StaticFilesStorage"
        )
    },
}
WHITENOISE_USE_FINDERS = DEBUG
LARGEST_FILE = MEGABYTES_PER_FILE * 1024 * 1024
FILES_PER_PERSON = MEGABYTES_PER_PERSON * 1024 * 1024
IMPORT_LARGEST_FILE = min(IMPORT_MEGABYTES, MEGABYTES_PER_FILE) * 1024 * 1024
FILE_UPLOAD_HANDLERS = [
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "frame.uploads.LimitedUpload",
]

# --- Safety ------------------------------------------------------------------------------------

SECURE_CSP = {
    "default-src": [CSP.SELF],
    "img-src": [CSP.SELF, "data:"],
    "object-src": [CSP.NONE],
    "base-uri": [CSP.NONE],
    "form-action": [CSP.SELF],
    "frame-ancestors": [CSP.NONE],
}
CSRF_FAILURE_VIEW = "config.errors.csrf_failure"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = PRODUCTION
SECURE_HSTS_SECONDS = HSTS_SECONDS
SECURE_HSTS_INCLUDE_SUBDOMAINS = HSTS_SUBDOMAINS
SECURE_HSTS_PRELOAD = HSTS_PRELOAD
# Whether HTTPS holds for the subdomains, and for ever, is for whoever owns the domain to say.
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]
if BEHIND_PROXY:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
# A letter of the greatest length and its fields fit many times; a flood does not.
DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 500

# Servers that exchange/fetching.py may read although they are not public, as "127.0.0.1:8001". Only
# tests have any.
FETCH_ALSO_FROM: list[str] = []

# What the clock runs (manage.py clock). Each may run at any time and any number of times, in two
# places at once, too.
HOURLY_COMMANDS = [
    "clearsessions",
    "forget_received_mails",
    "forget_sent_forms",
    "forget_unfinished_imports",
    "empty_bin",
    "remove_orphan_files",
    "remove_samples",
    "send_digests",
    "update_search_index",
    "tidy_database",
    # The last: it waits for websites, up to ten seconds for each.
    "look_at_job_ads",
]

CACHES = {
    # The sign-in rate limits count in the database, so that every web process sees the same count.
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "cache",
    },
    # What a page looked like some minutes ago (paper/typesetting.py), in each web process.
    "typesetting": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "LOCATION": "typesetting",
        "TIMEOUT": 600,
        "OPTIONS": {"MAX_ENTRIES": 64},
    },
}

LOGGING = logging_of(LOG_LEVEL)
