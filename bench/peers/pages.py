"""One extractor out of PyPI, in a process of its own: python pages.py NAME LIST ANSWERS. Reads and writes what pages.mjs does."""
import gzip
import json
import logging
import resource
import sys
import time

logging.disable(logging.CRITICAL)
name, listed, answers = sys.argv[1:4]
WARM_UP = 20
SAYS = {"trafilatura": ["title", "authors", "date"], "newspaper4k": ["title", "authors", "date"], "readability-lxml": ["title"]}

if name == "trafilatura":
    import trafilatura

    def read(html, url):
        found = trafilatura.bare_extraction(html, url=url, include_comments=False, with_metadata=True)
        author = found.author and found.author.split("; ")
        return {"text": found.text, "title": found.title, "authors": author, "date": found.date}

elif name == "resiliparse":
    from resiliparse.extract.html2text import extract_plain_text

    def read(html, url):
        return {"text": extract_plain_text(html, main_content=True)}

elif name == "readability-lxml":
    from readability import Document
    from resiliparse.extract.html2text import extract_plain_text

    def read(html, url):
        document = Document(html, url=url)
        return {"summary": document.summary(html_partial=True), "title": document.short_title()}

else:
    import newspaper

    def read(html, url):
        article = newspaper.Article(url or "https://paper.example/", fetch_images=False)
        article.download(input_html=html)
        article.parse()
        date = article.publish_date and str(article.publish_date)
        return {"text": article.text, "title": article.title, "authors": article.authors, "date": date}


def answer_of(found):
    """The text of what comes as HTML; the clock does not run."""
    if found is None:
        return {"text": ""}
    summary = found.pop("summary", None)
    if summary is not None:
        found["text"] = extract_plain_text(summary, main_content=False, alt_texts=False)
    return {key: value for key, value in {**found, "text": found["text"] or ""}.items() if value is not None}


def attempt(html, url):
    try:
        return read(html, url)
    except Exception:  # what a peer cannot read counts as empty
        return None


def html_of(page):
    with gzip.open(page["path"]) as file:
        return file.read().decode("utf-8", "replace")


with open(listed, encoding="utf-8") as file:
    pages = json.load(file)
for page in pages[:WARM_UP]:
    attempt(html_of(page), page.get("url"))
made, seconds, failed = [], 0.0, 0
for page in pages:
    html = html_of(page)
    start = time.process_time()
    found = attempt(html, page.get("url"))
    seconds += time.process_time() - start
    failed += found is None
    made.append(answer_of(found))
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
with open(answers, "w", encoding="utf-8") as file:
    json.dump({"answers": made, "says": SAYS.get(name, []), "seconds": seconds, "megabytes": peak, "failed": failed}, file)
