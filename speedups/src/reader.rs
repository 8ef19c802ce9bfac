//! Reads protobuf's wire format.

use pyo3::exceptions::PyUnicodeDecodeError;
use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::tag;
use crate::{Found, Stop, Unusual, Usual};

/// Bytes that are read from their start.
#[derive(Clone, Copy)]
pub struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    pub fn new(content: &'a [u8]) -> Self {
        Self(content)
    }

    pub fn rest(self) -> &'a [u8] {
        self.0
    }

    pub fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    pub fn check_utf8(self) -> Usual<()> {
        if self.0.is_ascii() || std::str::from_utf8(self.0).is_ok() {
            Ok(())
        } else {
            Err(Unusual)
        }
    }

    /// Decodes all that is left.
    pub fn text(self, py: Python<'_>) -> Found<Bound<'_, PyString>> {
        PyString::from_bytes(py, self.0).map_err(|error| {
            if error.is_instance_of::<PyUnicodeDecodeError>(py) {
                Stop::Unusual
            } else {
                error.into()
            }
        })
    }

    pub fn byte(&mut self) -> Usual<u8> {
        let (&first, rest) = self.0.split_first().ok_or(Unusual)?;
        self.0 = rest;
        Ok(first)
    }

    pub fn expect(&mut self, wanted: u8) -> Usual<()> {
        if self.byte()? == wanted {
            Ok(())
        } else {
            Err(Unusual)
        }
    }

    /// Reads length-delimited content. Lengths of more than four bytes are unusual.
    pub fn block(&mut self) -> Usual<Self> {
        let (length, rest) = match *self.0 {
            [a @ ..0x80, ref rest @ ..] => (u32::from(a), rest),
            [a, b @ ..0x80, ref rest @ ..] => (low(a) | u32::from(b) << 7, rest),
            [a, b, c @ ..0x80, ref rest @ ..] => (low(a) | low(b) << 7 | u32::from(c) << 14, rest),
            [a, b, c, d @ ..0x80, ref rest @ ..] => (
                low(a) | low(b) << 7 | low(c) << 14 | u32::from(d) << 21,
                rest,
            ),
            _ => return Err(Unusual),
        };
        let length = usize::try_from(length).map_err(|_| Unusual)?;
        let (content, rest) = rest.split_at_checked(length).ok_or(Unusual)?;
        self.0 = rest;
        Ok(Self(content))
    }

    /// Reads an integer. One of more than nine bytes, as a negative one has, is unusual.
    pub fn varint(&mut self) -> Usual<u64> {
        let mut number = 0;
        for shift in (0..63).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err(Unusual)
    }

    /// Reads length-delimited content that reaches up to the end.
    pub fn last_block(mut self) -> Usual<Self> {
        let content = self.block()?;
        if self.is_empty() {
            Ok(content)
        } else {
            Err(Unusual)
        }
    }

    /// Reads a varint of one byte that is the last.
    pub fn last_byte(self) -> Usual<u8> {
        match *self.0 {
            [byte @ ..0x80] => Ok(byte),
            _ => Err(Unusual),
        }
    }

    pub fn last_double(self) -> Usual<f64> {
        let bytes = <[u8; 8]>::try_from(self.0).map_err(|_| Unusual)?;
        Ok(f64::from_le_bytes(bytes))
    }

    /// Reads an entry of a Struct: its key, and its value.
    #[expect(clippy::inline_always, reason = "a call takes a third of it")]
    #[inline(always)]
    pub fn entry(&mut self) -> Usual<(Self, Self)> {
        // All lengths have one byte: most entries are like this.
        if let [tag::FIRST, size @ ..0x80, rest @ ..] = self.0
            && let Some((entry, after)) = rest.split_at_checked(usize::from(*size))
            && let [tag::FIRST, size @ ..0x80, rest @ ..] = entry
            && let Some((key, value)) = rest.split_at_checked(usize::from(*size))
            && let [tag::VALUE, size @ ..0x80, value @ ..] = value
            && value.len() == usize::from(*size)
        {
            self.0 = after;
            return Ok((Self(key), Self(value)));
        }
        self.long_entry()
    }

    #[cold]
    fn long_entry(&mut self) -> Usual<(Self, Self)> {
        self.expect(tag::FIRST)?;
        let mut entry = self.block()?;
        entry.expect(tag::FIRST)?;
        let key = entry.block()?;
        entry.expect(tag::VALUE)?;
        Ok((key, entry.last_block()?))
    }
}

fn low(byte: u8) -> u32 {
    u32::from(byte & 0x7F)
}
