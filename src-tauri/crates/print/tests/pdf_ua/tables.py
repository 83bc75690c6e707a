"""Tables: rows of one width, and a head for each cell."""

from checkpoints import Finding


def check(tree):
    ids = {element.words("/ID"): element for element in tree.all() if "/ID" in element.obj}
    for element in tree.all():
        if element.role == "Table":
            yield from _table(element, ids)


def _rows(table):
    for element in table.elements():
        if element.role == "TR":
            yield element
        elif element.role in ("THead", "TBody", "TFoot"):
            yield from (row for row in element.elements() if row.role == "TR")


def _span(cell, name):
    value = cell.attribute(name)
    return 1 if value is None else int(value)


def _grid(table):
    """Each cell with the columns and rows it covers."""
    placed, taken = [], {}
    for y, row in enumerate(_rows(table)):
        x = 0
        for cell in row.elements():
            while (x, y) in taken:
                x += 1
            columns = range(x, x + _span(cell, "/ColSpan"))
            rows = range(y, y + _span(cell, "/RowSpan"))
            placed.append((cell, columns, rows))
            taken.update({(column, below): cell for column in columns for below in rows})
    return placed, taken


def _table(table, ids):
    page = table.first_page()
    placed, taken = _grid(table)
    widths = {}
    for x, y in taken:
        widths[y] = max(widths.get(y, 0), x + 1)
    full = sum(widths.values()) == len(taken)
    if len(set(widths.values())) > 1 or not full:
        yield Finding("09-004", page, f"its rows are {sorted(set(widths.values()))} cells wide")
    heads = [(cell, columns, rows) for cell, columns, rows in placed if cell.role == "TH"]
    for cell, *_ in heads:
        if str(cell.attribute("/Scope")) not in ("/Row", "/Column", "/Both"):
            yield Finding("15-003", cell.first_page() or page, f"a TH has the scope {cell.attribute('/Scope')}")
    for cell, columns, rows in placed:
        if cell.role == "TD" and not _named(cell, ids) and not _under(columns, rows, heads):
            yield Finding("15-005", cell.first_page() or page, f"row {rows[0] + 1}, column {columns[0] + 1}")


def _named(cell, ids):
    """The cell names its heads, and they are heads."""
    named = cell.attribute("/Headers")
    if named is None or len(named) == 0:
        return False
    return all(str(name) in ids and ids[str(name)].role == "TH" for name in named)


def _under(columns, rows, heads):
    """A head stands above the cell or beside it."""
    for head, head_columns, head_rows in heads:
        scope = str(head.attribute("/Scope"))
        if scope in ("/Column", "/Both") and set(columns) & set(head_columns) and head_rows[0] < rows[0]:
            return True
        if scope in ("/Row", "/Both") and set(rows) & set(head_rows):
            return True
    return False
