//! JSON objects of plain Python types to the bytes of a Struct.

#![expect(clippy::arithmetic_side_effects, reason = "sizes of what is in memory")]
#![expect(clippy::cast_possible_truncation, reason = "parts of a varint")]

use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyDict, PyFloat, PyInt, PyList, PyString};

use crate::tag;
use crate::{EXACT, Found, IN_LIST, IN_OBJECT, MAX_MESSAGE_DEPTH, Stop, usual};

/// Encodes a JSON object of exact types, whose integers are at most 2**53.
#[pyfunction]
pub fn encode<'py>(
    py: Python<'py>,
    info: &Bound<'py, PyAny>,
) -> PyResult<Option<Bound<'py, PyBytes>>> {
    let mut out = Writer(Vec::with_capacity(16_384));
    let written = match info.cast_exact::<PyDict>() {
        Ok(info) => out.object(info, 0),
        Err(_) => Err(Stop::Unusual),
    };
    usual(written.map(|()| PyBytes::new(py, &out.0)))
}

/// Where a value stands: in an object, under a key, or in a list.
#[derive(Clone, Copy)]
enum Place<'a> {
    Entry(&'a [u8]),
    Item,
}

struct Writer(Vec<u8>);

impl Writer {
    /// Writes the entries of an object that is nested in `level` messages.
    ///
    /// Nothing here runs other Python code, so the dict stays as it is while it is read.
    fn object(&mut self, info: &Bound<'_, PyDict>, level: u32) -> Found<()> {
        if level > MAX_MESSAGE_DEPTH - 2 {
            return Err(Stop::Unusual);
        }
        for (key, item) in info.iter() {
            let key = key.cast_exact::<PyString>().map_err(|_| Stop::Unusual)?;
            self.value(Place::Entry(utf8(key)?), &item, level + IN_OBJECT)?;
        }
        Ok(())
    }

    fn list(&mut self, items: &Bound<'_, PyList>, level: u32) -> Found<()> {
        if level > MAX_MESSAGE_DEPTH - 1 {
            return Err(Stop::Unusual);
        }
        for item in items.iter() {
            self.value(Place::Item, &item, level + IN_LIST)?;
        }
        Ok(())
    }

    /// Writes a value; `level` is that of an object or a list.
    fn value(&mut self, place: Place<'_>, item: &Bound<'_, PyAny>, level: u32) -> Found<()> {
        if let Ok(text) = item.cast_exact::<PyString>() {
            let text = utf8(text)?;
            self.start(place, 1 + size_of_block(text.len()));
            self.0.push(tag::STRING);
            self.block(text);
        } else if let Ok(number) = item.cast_exact::<PyInt>() {
            let whole: i64 = number.extract().map_err(|_| Stop::Unusual)?;
            if !EXACT.contains(&whole) {
                return Err(Stop::Unusual);
            }
            #[expect(clippy::cast_precision_loss, reason = "doubles represent it")]
            self.number(place, whole as f64);
        } else if let Ok(number) = item.cast_exact::<PyFloat>() {
            let number = number.value();
            if !number.is_finite() {
                return Err(Stop::Unusual);
            }
            self.number(place, number);
        } else if let Ok(flag) = item.cast_exact::<PyBool>() {
            self.start(place, 2);
            self.0
                .extend_from_slice(&[tag::BOOL, u8::from(flag.is_true())]);
        } else if item.is_none() {
            self.start(place, 2);
            self.0.extend_from_slice(&[tag::NULL, 0]);
        } else if let Ok(info) = item.cast_exact::<PyDict>() {
            let begin = self.0.len();
            self.object(info, level)?;
            self.wrap(place, tag::OBJECT, begin);
        } else if let Ok(items) = item.cast_exact::<PyList>() {
            let begin = self.0.len();
            self.list(items, level)?;
            self.wrap(place, tag::LIST, begin);
        } else {
            return Err(Stop::Unusual);
        }
        Ok(())
    }

    fn number(&mut self, place: Place<'_>, number: f64) {
        self.start(place, 9);
        self.0.push(tag::NUMBER);
        self.0.extend_from_slice(&number.to_le_bytes());
    }

    /// Writes what precedes a value, with its size.
    #[inline]
    fn start(&mut self, place: Place<'_>, size: usize) {
        match place {
            Place::Entry(key) => {
                let entry = key.len() + size + 4;
                if entry < 0x80 {
                    let lengths = [tag::FIRST, entry as u8, tag::FIRST, key.len() as u8];
                    self.0.extend_from_slice(&lengths);
                    self.0.extend_from_slice(key);
                    self.0.extend_from_slice(&[tag::VALUE, size as u8]);
                } else {
                    self.start_long(key, size);
                }
            }
            Place::Item => {
                self.0.push(tag::FIRST);
                self.varint(size);
            }
        }
    }

    fn start_long(&mut self, key: &[u8], size: usize) {
        self.0.push(tag::FIRST);
        self.varint(2 + size_of_block(key.len()) + size_of_block(size));
        self.0.push(tag::FIRST);
        self.block(key);
        self.0.push(tag::VALUE);
        self.varint(size);
    }

    /// Writes what precedes an object or a list whose content begins at `begin`.
    fn wrap(&mut self, place: Place<'_>, tag: u8, begin: usize) {
        let end = self.0.len();
        let content = end - begin;
        self.start(place, 1 + size_of_block(content));
        self.0.push(tag);
        self.varint(content);
        let before = self.0.len() - end;
        if let Some(whole) = self.0.get_mut(begin..) {
            whole.rotate_right(before);
        }
    }

    fn block(&mut self, content: &[u8]) {
        self.varint(content.len());
        self.0.extend_from_slice(content);
    }

    #[inline]
    fn varint(&mut self, mut number: usize) {
        while number > 0x7F {
            self.0.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.0.push(number as u8);
    }
}

/// Strings with unpaired surrogates are unusual.
fn utf8<'a>(text: &'a Bound<'_, PyString>) -> Found<&'a [u8]> {
    Ok(text.to_str().map_err(|_| Stop::Unusual)?.as_bytes())
}

/// The size of content, with the varint of its length.
#[inline]
fn size_of_block(length: usize) -> usize {
    if length < 0x80 {
        return 1 + length;
    }
    let bits = usize::BITS - (length | 1).leading_zeros();
    bits.div_ceil(7) as usize + length
}
