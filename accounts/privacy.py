"""Pages of somebody's own are shown, and kept nowhere."""


class PrivatePagesMiddleware:
    """No cache, the browser's own among them, stores what only the person signed in may see.

    An answer that says something about being stored itself is left as it is.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        # Whose page an error was is not asked: the database may be what failed.
        if response.status_code >= 500 or request.user.is_authenticated:
            response.headers.setdefault("Cache-Control", "private, no-store")
        return response
