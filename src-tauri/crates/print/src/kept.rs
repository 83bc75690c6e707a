//! Pages of a PDF file that was made earlier, drawn again. What was signed is shown from the file itself, not set anew: the words may
//! have changed since, and so may the templates.

use hayro_svg::hayro_interpret::InterpreterSettings;
use hayro_svg::hayro_syntax::Pdf;
use hayro_svg::{RenderCache, SvgRenderSettings, convert};

use crate::PrintError;

/// White paper.
const PAPER: [u8; 4] = [255, 255, 255, 255];

/// One SVG document per page of a PDF file that this program wrote.
///
/// # Errors
/// [`PrintError::Kept`] for anything but a PDF file.
pub fn drawn(pdf: Vec<u8>) -> Result<Vec<String>, PrintError> {
    let pdf = Pdf::new(pdf).map_err(|_| PrintError::Kept)?;
    let cache = RenderCache::new();
    let settings = InterpreterSettings::default();
    let render = SvgRenderSettings { bg_color: PAPER };
    let pages = pdf.pages().iter();
    Ok(pages
        .map(|page| convert(page, &cache, &settings, &render))
        .collect())
}
