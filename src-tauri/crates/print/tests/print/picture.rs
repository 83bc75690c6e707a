//! Pages as poppler draws them, in sixteen greys, and how far two of them are from each other.

use std::fs::File;
use std::io::BufWriter;
use std::path::Path;
use std::process::Command;

/// Dots per inch: letters can be read, and a page is some twenty kilobytes.
const RESOLUTION: &str = "60";

/// Two dots differ when they are a third of the way from black to white apart: what is drawn a hair further right is not another page.
const DOT_DIFFERS: u8 = 5;

/// So many such dots make another page. The ring of an empty box to tick has more of them, a comma fewer.
pub const PAGE_DIFFERS: usize = 12;

#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    pub width: usize,
    pub height: usize,
    /// Row by row, 0 is black and 15 white.
    pub dots: Vec<u8>,
}

impl Picture {
    /// Every page of a file.
    pub fn pages(pdf: &Path) -> Vec<Self> {
        let folder = tempfile::tempdir().unwrap();
        let drawn = Command::new("pdftoppm")
            .args(["-gray", "-r", RESOLUTION])
            .arg(pdf)
            .arg(folder.path().join("page"))
            .status();
        assert!(
            drawn
                .expect("pdftoppm should be installed (package poppler-utils)")
                .success()
        );
        let mut paths: Vec<_> = std::fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .collect();
        paths.sort();
        paths
            .iter()
            .map(|path| Self::from_pgm(&std::fs::read(path).unwrap()))
            .collect()
    }

    /// `P5`, width, height and the value of white, then a byte per dot.
    fn from_pgm(bytes: &[u8]) -> Self {
        let (mut at, mut words) = (0, Vec::new());
        while words.len() < 4 {
            let end = at
                + bytes[at..]
                    .iter()
                    .position(u8::is_ascii_whitespace)
                    .unwrap();
            words.push(std::str::from_utf8(&bytes[at..end]).unwrap());
            at = end + 1;
        }
        assert_eq!((words[0], words[3]), ("P5", "255"));
        Self {
            width: words[1].parse().unwrap(),
            height: words[2].parse().unwrap(),
            dots: bytes[at..]
                .iter()
                .map(|dot| u8::try_from((u16::from(*dot) + 8) / 17).unwrap())
                .collect(),
        }
    }

    pub fn read(path: &Path) -> Option<Self> {
        let file = std::io::BufReader::new(File::open(path).ok()?);
        let mut reader = png::Decoder::new(file).read_info().unwrap();
        let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
        reader.next_frame(&mut bytes).unwrap();
        let (width, height) = reader.info().size();
        let (width, height) = (width as usize, height as usize);
        // Two dots in a byte, each row begins with a byte of its own.
        let dots = bytes.chunks(width.div_ceil(2)).flat_map(|row| {
            row.iter()
                .flat_map(|pair| [pair >> 4, pair & 15])
                .take(width)
        });
        Some(Self {
            width,
            height,
            dots: dots.collect(),
        })
    }

    pub fn write(&self, path: &Path) {
        let file = BufWriter::new(File::create(path).unwrap());
        let (width, height) = (
            u32::try_from(self.width).unwrap(),
            u32::try_from(self.height).unwrap(),
        );
        let mut encoder = png::Encoder::new(file, width, height);
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_depth(png::BitDepth::Four);
        encoder.set_compression(png::Compression::High);
        // Letters do not fade into each other: filters made for photographs only make these files larger.
        encoder.set_filter(png::Filter::NoFilter);
        let mut bytes = Vec::new();
        for row in self.dots.chunks(self.width) {
            let pairs = row.chunks(2);
            bytes.extend(pairs.map(|pair| pair[0] << 4 | pair.get(1).copied().unwrap_or(0)));
        }
        encoder
            .write_header()
            .unwrap()
            .write_image_data(&bytes)
            .unwrap();
    }

    /// Where the two differ, in black; nothing when they are the same page to the eye.
    pub fn difference(&self, other: &Self) -> Option<Self> {
        if (self.width, self.height) != (other.width, other.height) {
            return Some(other.clone());
        }
        let pairs = self.dots.iter().zip(&other.dots);
        let differs = pairs.map(|(one, other)| one.abs_diff(*other) >= DOT_DIFFERS);
        let dots: Vec<u8> = differs
            .map(|differs| if differs { 0 } else { 15 })
            .collect();
        let many = dots.iter().filter(|dot| **dot == 0).count() > PAGE_DIFFERS;
        many.then_some(Self {
            dots,
            ..self.clone()
        })
    }
}
