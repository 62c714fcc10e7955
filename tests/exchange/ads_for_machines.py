"""A job ad as its page says it for machines."""

import json

JOB = {
    "@context": "https://schema.org/",
    "@type": "JobPosting",
    "title": "Shift Manager (m/w/d)",
    "datePosted": "2026-11-02",
    "validThrough": "2026-12-01T23:59:59+01:00",
    "description": "&lt;p&gt;Ten shifts a week.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Rota&lt;/ul&gt;",
    "hiringOrganization": {"@type": "Organization", "name": "Linden &amp; Mill"},
    "jobLocation": {"address": {"addressLocality": "Portland ", "addressCountry": {"name": "US"}}},
    "baseSalary": {
        "currency": "USD",
        "value": {"minValue": 52000, "maxValue": 0, "unitText": "YEAR"},
    },
}


def page(*scripts: object, head: str = "", body: str = "") -> str:
    texts = [text if isinstance(text, str) else json.dumps(text) for text in scripts]
    tags = "".join(f'<script type="application/ld+json">{text}</script>' for text in texts)
    return f"<html><head>{head}{tags}</head><body>{body}</body></html>"


def changed(**facts) -> dict:
    return JOB | facts
