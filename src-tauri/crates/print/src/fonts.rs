//! The letters: Inter in three weights inside the program, the system's fonts for scripts Inter does not have.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook, FontInfo};
use typst::utils::LazyHash;

/// Inter covers Latin, Greek and Cyrillic. The files are as their authors made them; the licence lies beside them.
const EMBEDDED: [&[u8]; 3] = [
    include_bytes!("../fonts/Inter-Regular.otf"),
    include_bytes!("../fonts/Inter-Medium.otf"),
    include_bytes!("../fonts/Inter-SemiBold.otf"),
];

/// The family all templates ask for. One of the same name on the system is left out, so that pages look alike everywhere.
const EMBEDDED_FAMILY: &str = "Inter";

/// Where letters may come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FontSource {
    /// The same bytes on every machine; other scripts than Latin, Greek and Cyrillic are reported as missing.
    EmbeddedOnly,
    /// The system's fonts too, looked for only when a text needs them and once per printer.
    WithSystem,
}

/// Fonts to choose from, in the order in which Typst numbers them.
pub struct FontSet {
    pub book: LazyHash<FontBook>,
    faces: Vec<Face>,
}

enum Face {
    Loaded(Font),
    OnDisk {
        path: PathBuf,
        index: u32,
        font: OnceLock<Option<Font>>,
    },
}

impl FontSet {
    pub fn embedded() -> Self {
        Self::new(embedded_fonts())
    }

    /// The embedded fonts first, then the system's.
    pub fn with_system() -> Self {
        let mut system = fontdb::Database::new();
        system.load_system_fonts();
        let found = system.faces().filter_map(|face| {
            let fontdb::Source::File(path) = &face.source else {
                return None;
            };
            let info = system.with_face_data(face.id, FontInfo::new)??;
            let ours = info.family.eq_ignore_ascii_case(EMBEDDED_FAMILY) || info.is_last_resort();
            (!ours).then(|| {
                (
                    info,
                    Face::OnDisk {
                        path: path.clone(),
                        index: face.index,
                        font: OnceLock::new(),
                    },
                )
            })
        });
        Self::new(embedded_fonts().chain(found))
    }

    fn new(faces: impl Iterator<Item = (FontInfo, Face)>) -> Self {
        let (infos, faces): (Vec<_>, Vec<_>) = faces.unzip();
        Self {
            book: LazyHash::new(FontBook::from_infos(infos)),
            faces,
        }
    }

    /// Whether some font here has a glyph for `c`; blanks and characters without a shape need none.
    pub fn covers(&self, c: char) -> bool {
        c.is_whitespace()
            || c.is_control()
            || is_shapeless(c)
            || (0..self.faces.len()).any(|i| {
                self.book
                    .info(i)
                    .is_some_and(|info| info.coverage.contains(u32::from(c)))
            })
    }

    pub fn font(&self, index: usize) -> Option<Font> {
        match self.faces.get(index)? {
            Face::Loaded(font) => Some(font.clone()),
            Face::OnDisk { path, index, font } => {
                font.get_or_init(|| read_font(path, *index)).clone()
            }
        }
    }
}

fn embedded_fonts() -> impl Iterator<Item = (FontInfo, Face)> {
    EMBEDDED
        .into_iter()
        .flat_map(|data| Font::iter(Bytes::new(data)))
        .map(|font| (font.info().clone(), Face::Loaded(font)))
}

/// A font that went away since it was found is as good as none.
fn read_font(path: &Path, index: u32) -> Option<Font> {
    Font::new(Bytes::new(std::fs::read(path).ok()?), index)
}

/// Joiners, direction marks and variation selectors act on their neighbours and are never drawn.
const fn is_shapeless(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0100}'..='\u{e01ef}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_fonts_are_three_weights_of_inter() {
        let fonts = FontSet::embedded();
        let weights: Vec<u16> = (0..3)
            .map(|i| fonts.book.info(i).unwrap().variant.weight.to_number())
            .collect();
        assert_eq!(weights, [400, 500, 600]);
        assert_eq!(fonts.book.info(0).unwrap().family, EMBEDDED_FAMILY);
    }

    #[test]
    fn latin_greek_and_cyrillic_are_covered_and_other_scripts_are_not() {
        let fonts = FontSet::embedded();
        for c in "Łódź ñ ß Ωμέγα Жанна ў İ Ệ → € ✓ \u{200d}\n".chars() {
            assert!(fonts.covers(c), "{c:?} should be in the embedded fonts");
        }
        for c in "李محמ🚀".chars() {
            assert!(
                !fonts.covers(c),
                "{c:?} should not be in the embedded fonts"
            );
        }
    }
}
