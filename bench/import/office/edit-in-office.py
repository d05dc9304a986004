"""Opens Word files in LibreOffice, makes one edit in each as a person would, and saves them as Word files again.

Reads jobs as JSON from standard input: [{"edit": name, "in": path, "out": path}]; needs python3-uno and the port of a
listening soffice as its one argument. Prints for each job "ok" or what went wrong.
"""
import json
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.text.ControlCharacter import PARAGRAPH_BREAK


def connect(port):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    address = f"uno:socket,host=127.0.0.1,port={port};urp;StarOffice.ComponentContext"
    for _ in range(120):
        try:
            context = resolver.resolve(address)
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except Exception:
            time.sleep(0.5)
    raise SystemExit("soffice does not listen")


def setting(name, value):
    given = PropertyValue()
    given.Name, given.Value = name, value
    return given


def find(doc, words):
    search = doc.createSearchDescriptor()
    search.SearchString = words
    found = doc.findFirst(search)
    if found is None:
        raise ValueError(f"“{words}” is not in the file")
    return found


def cursor_at(found):
    return found.Text.createTextCursorByRange(found)


def put_after(doc, words, new):
    """Enter at the end of the paragraph that says some words, and a new one written."""
    cursor = cursor_at(find(doc, words))
    cursor.gotoEndOfParagraph(False)
    cursor.Text.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
    cursor.Text.insertString(cursor, new, False)


def take_out(doc, words):
    cursor = cursor_at(find(doc, words))
    cursor.gotoStartOfParagraph(False)
    cursor.gotoEndOfParagraph(True)
    cursor.goRight(1, True)
    cursor.setString("")


def footnote(doc):
    place = find(doc, "Plainword")
    note = doc.createInstance("com.sun.star.text.Footnote")
    place.Text.insertTextContent(place.End, note, False)
    note.setString("A new note.")


def comment(doc):
    place = find(doc, "Plainword")
    remark = doc.createInstance("com.sun.star.text.textfield.Annotation")
    remark.Author, remark.Content = "Ben", "Really?"
    place.Text.insertTextContent(place, remark, True)


def table_row(doc):
    table = find(doc, "Lastcell").TextTable
    table.Rows.insertByIndex(table.Rows.Count, 1)
    table.getCellByPosition(0, table.Rows.Count - 1).setString("New row")


def tracked(doc):
    doc.RecordChanges = True
    place = find(doc, "Plainword")
    place.Text.insertString(place.End, " inserted", False)
    find(doc, "Goneword").setString("")
    doc.RecordChanges = False


def bold(doc):
    find(doc, "Plainword").CharWeight = 150.0


def split(doc):
    place = find(doc, "Splithere")
    place.Text.insertControlCharacter(place.Start, PARAGRAPH_BREAK, False)


EDITS = {
    "nothing": lambda doc: None,
    "word": lambda doc: find(doc, "Plainword").setString("Changedword"),
    "word-in-item": lambda doc: find(doc, "Itemword").setString("Changedword"),
    "word-in-cell": lambda doc: find(doc, "Cellword").setString("Changedword"),
    "bold": bold,
    "paragraph-added": lambda doc: put_after(doc, "Plainword", "A new paragraph."),
    "paragraph-gone": lambda doc: take_out(doc, "Goneparagraph"),
    "split": split,
    "item-added": lambda doc: put_after(doc, "Lastitem", "A new item."),
    "item-gone": lambda doc: take_out(doc, "Goneitem"),
    "footnote": footnote,
    "row-added": table_row,
    "comment": comment,
    "tracked": tracked,
}

desktop = connect(sys.argv[1])
for job in json.load(sys.stdin):
    try:
        url = uno.systemPathToFileUrl(job["in"])
        doc = desktop.loadComponentFromURL(url, "_blank", 0, (setting("Hidden", True),))
        EDITS[job["edit"]](doc)
        out = uno.systemPathToFileUrl(job["out"])
        doc.storeToURL(out, (setting("FilterName", "MS Word 2007 XML"),))
        doc.close(True)
        print("ok", flush=True)
    except Exception as error:
        print(str(error).splitlines()[0], flush=True)
