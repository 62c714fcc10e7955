from django.urls import path

from exchange.views import calendar, feed

app_name = "exchange"
urlpatterns = [
    path("", calendar.calendar, name="calendar"),
    path("month/", calendar.month, name="month"),
    path("rounds/<int:round_id>.ics", feed.round_calendar, name="round_calendar"),
    path("subscription/", feed.subscription, name="subscription"),
    path("subscription/notes/", feed.subscription_notes, name="subscription_notes"),
    path("subscription/end/", feed.end_subscription, name="end_subscription"),
    path("feed/<str:token>.ics", feed.calendar_feed, name="calendar_feed"),
]
