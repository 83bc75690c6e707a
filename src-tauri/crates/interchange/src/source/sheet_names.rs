//! The sheets of a workbook by name: those one sees, those it hides, and those that are too many.

use calamine::{Sheet, SheetVisible};

/// Sheets looked at.
const MAX_SHEETS: usize = 50;

/// The sheets of a workbook by name, each list in the order of the file.
#[derive(Debug, Default)]
pub(super) struct SheetNames {
    pub visible: Vec<String>,
    pub hidden: Vec<String>,
    /// More than are looked at.
    pub past: Vec<String>,
}

impl SheetNames {
    /// Where every sheet is hidden all of them count as visible.
    pub fn of(all: &[Sheet]) -> Self {
        let (visible, hidden): (Vec<&Sheet>, Vec<&Sheet>) = all
            .iter()
            .partition(|sheet| sheet.visible == SheetVisible::Visible);
        let (visible, hidden) = if visible.is_empty() {
            (hidden, visible)
        } else {
            (visible, hidden)
        };
        let names = |list: Vec<&Sheet>| list.into_iter().map(|s| s.name.clone()).collect();
        let (mut visible, mut hidden): (Vec<String>, Vec<String>) = (names(visible), names(hidden));
        let mut past = visible.split_off(visible.len().min(MAX_SHEETS));
        past.extend(hidden.split_off(hidden.len().min(MAX_SHEETS - visible.len())));
        Self {
            visible,
            hidden,
            past,
        }
    }
}
