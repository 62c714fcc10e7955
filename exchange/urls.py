from django.urls import path

from exchange.views import calendar, feed, job_ad

app_name = "exchange"
urlpatterns = [
    path("calendar/", calendar.calendar, name="calendar"),
    path("calendar/month/", calendar.month, name="month"),
    path("calendar/rounds/<int:round_id>.ics", feed.round_calendar, name="round_calendar"),
    path("calendar/subscription/", feed.subscription, name="subscription"),
    path("calendar/subscription/notes/", feed.subscription_notes, name="subscription_notes"),
    path("calendar/subscription/end/", feed.end_subscription, name="end_subscription"),
    path("calendar/feed/<str:token>.ics", feed.calendar_feed, name="calendar_feed"),
    path("job-ads/", job_ad.job_ad, name="job_ad"),
]
