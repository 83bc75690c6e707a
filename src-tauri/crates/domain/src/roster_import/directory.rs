//! Finds people by whatever a roster writes for a manager: e-mail, number, role slug, entry key, or name in either order.

use std::cell::OnceCell;
use std::collections::HashMap;

use super::name::name_forms;

/// By what one person can be found.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Entry<'a> {
    pub name: &'a str,
    pub email: Option<&'a str>,
    pub number: Option<&'a str>,
    pub role_slug: Option<&'a str>,
    pub key: Option<&'a str>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Hit {
    Nobody,
    One(usize),
    Several(Vec<usize>),
}

#[derive(Debug, Default)]
pub(super) struct Directory<'a> {
    emails: Index,
    numbers: Index,
    slugs: Index,
    keys: Index,
    people: Vec<(usize, &'a str)>,
    /// Made when a name is first asked for: most files name managers by e-mail or number.
    names: OnceCell<[Index; 3]>,
}

type Index = HashMap<String, Vec<usize>>;

impl<'a> Directory<'a> {
    pub(super) fn add(&mut self, node: usize, entry: Entry<'a>) {
        put(&mut self.emails, node, entry.email.map(plain));
        put(&mut self.numbers, node, entry.number.map(plain));
        put(&mut self.slugs, node, entry.role_slug.map(slug));
        put(&mut self.keys, node, entry.key.map(slug));
        self.people.push((node, entry.name));
    }

    fn names(&self) -> &[Index; 3] {
        self.names.get_or_init(|| {
            let mut names = [Index::new(), Index::new(), Index::new()];
            for (node, name) in &self.people {
                for (index, form) in names.iter_mut().zip(name_forms(name)) {
                    put(index, *node, Some(form));
                }
            }
            names
        })
    }

    /// Whom `reference` means. When it fits `asker` and others, it means one of the others.
    pub(super) fn find(&self, reference: &str, asker: Option<usize>) -> Hit {
        let whole = self.find_exactly(reference, asker);
        if whole != Hit::Nobody {
            return whole;
        }
        // “Ruth Jensen <ruth@example.com>” and “Ruth Jensen (E1150)”.
        let pieces = reference
            .split(['<', '>', '(', ')', '[', ']', '|', ';'])
            .map(str::trim)
            .filter(|piece| !piece.is_empty() && *piece != reference.trim());
        pieces
            .map(|piece| self.find_exactly(piece, asker))
            .find(|hit| *hit != Hit::Nobody)
            .unwrap_or(Hit::Nobody)
    }

    fn find_exactly(&self, reference: &str, asker: Option<usize>) -> Hit {
        let text = plain(reference);
        let code = slug(reference);
        let exact = [
            (&self.emails, &text),
            (&self.numbers, &text),
            (&self.slugs, &code),
            (&self.keys, &code),
        ];
        let found = exact
            .into_iter()
            .map(|(index, text)| hit(index, text, asker))
            .find(|hit| *hit != Hit::Nobody);
        found.unwrap_or_else(|| {
            let forms = name_forms(reference);
            self.names()
                .iter()
                .zip(&forms)
                .map(|(index, form)| hit(index, form, asker))
                .find(|hit| *hit != Hit::Nobody)
                .unwrap_or(Hit::Nobody)
        })
    }
}

fn put(index: &mut Index, node: usize, text: Option<String>) {
    if let Some(text) = text.filter(|text| !text.is_empty()) {
        let nodes = index.entry(text).or_default();
        if !nodes.contains(&node) {
            nodes.push(node);
        }
    }
}

fn hit(index: &Index, text: &str, asker: Option<usize>) -> Hit {
    let Some(nodes) = index.get(text) else {
        return Hit::Nobody;
    };
    let others: Vec<usize> = nodes
        .iter()
        .copied()
        .filter(|node| Some(*node) != asker)
        .collect();
    match (others.as_slice(), nodes.as_slice()) {
        ([one], _) | ([], [one]) => Hit::One(*one),
        ([], _) => Hit::Nobody,
        _ => Hit::Several(others),
    }
}

fn plain(text: &str) -> String {
    text.trim().to_lowercase()
}

/// “VP Product”, “vp-product” and “vp_product” are one slug.
fn slug(text: &str) -> String {
    let spaced: String = text
        .to_lowercase()
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    spaced.split_whitespace().collect::<Vec<_>>().join("_")
}
