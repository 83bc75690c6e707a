//! What one level is expected to do, by competency.

use super::cell_text::CellText;

/// Kept in the order of the competencies, which is nearly always the order they come in: a wide sheet has some hundred thousand.
#[derive(Debug, Default)]
pub(super) struct Expected(Vec<(usize, CellText)>);

impl Expected {
    pub fn get(&self, competency: usize) -> Option<&CellText> {
        let at = self.place(competency).ok()?;
        self.0.get(at).map(|(_, cell)| cell)
    }

    pub fn get_mut(&mut self, competency: usize) -> Option<&mut CellText> {
        let at = self.place(competency).ok()?;
        self.0.get_mut(at).map(|(_, cell)| cell)
    }

    /// In place of what was expected before.
    pub fn put(&mut self, competency: usize, cell: CellText) {
        match self.place(competency) {
            Ok(at) => {
                if let Some(slot) = self.0.get_mut(at) {
                    slot.1 = cell;
                }
            }
            Err(at) => self.0.insert(at, (competency, cell)),
        }
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// With the competency each is about.
    pub fn into_cells(self) -> impl Iterator<Item = (usize, CellText)> {
        self.0.into_iter()
    }

    pub fn cells(&self) -> impl Iterator<Item = &CellText> {
        self.0.iter().map(|(_, cell)| cell)
    }

    /// Where it is, or where it would be.
    fn place(&self, competency: usize) -> Result<usize, usize> {
        match self.0.last() {
            Some((last, _)) if *last >= competency => self
                .0
                .binary_search_by_key(&competency, |(known, _)| *known),
            _ => Err(self.0.len()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn competencies_are_found_in_whatever_order_they_came() {
        let cell = |text: &str| CellText {
            behaviours: vec![text.to_owned()],
            ..CellText::default()
        };
        let mut expected = Expected::default();
        for (competency, text) in [(4, "d"), (1, "a"), (9, "z"), (3, "c"), (1, "again")] {
            expected.put(competency, cell(text));
        }
        assert_eq!(expected.get(1), Some(&cell("again")));
        assert_eq!(expected.get(2), None);
        let order: Vec<usize> = expected.into_cells().map(|(c, _)| c).collect();
        assert_eq!(order, [1, 3, 4, 9]);
    }
}
