//! Pages of a PDF file that was made earlier, drawn again. What was signed is shown from the file itself, not set anew: the words may
//! have changed since, and so may the templates.

use hayro_svg::hayro_interpret::InterpreterSettings;
use hayro_svg::hayro_syntax::Pdf;
use hayro_svg::{RenderCache, SvgRenderSettings, convert};

use crate::{PageSize, PrintError};

/// White paper.
const PAPER: [u8; 4] = [255, 255, 255, 255];

/// Pages of a kept file, to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptPages {
    /// One SVG document per page.
    pub svg: Vec<String>,
    pub sizes: Vec<PageSize>,
}

/// The pages of a PDF file that this program wrote.
///
/// # Errors
/// [`PrintError::Kept`] for anything but a PDF file.
pub fn drawn(pdf: Vec<u8>) -> Result<KeptPages, PrintError> {
    let pdf = Pdf::new(pdf).map_err(|_| PrintError::Kept)?;
    let cache = RenderCache::new();
    let settings = InterpreterSettings::default();
    let render = SvgRenderSettings { bg_color: PAPER };
    let pages = pdf.pages();
    Ok(KeptPages {
        svg: pages
            .iter()
            .map(|page| convert(page, &cache, &settings, &render))
            .collect(),
        sizes: pages
            .iter()
            .map(|page| {
                let (width, height) = page.render_dimensions();
                PageSize::rounded(width.into(), height.into())
            })
            .collect(),
    })
}
