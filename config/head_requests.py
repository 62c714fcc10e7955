"""HEAD: the same headers as GET would bring, and nothing behind them."""


class HeadMiddleware:
    """Takes the body off an answer to HEAD; a server that has to do it itself warns each time."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if request.method == "HEAD":
            if response.streaming:
                response.streaming_content = ()
            else:
                response.content = b""
        return response
