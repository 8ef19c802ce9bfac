//! JSON objects of plain Python types to the bytes of a Struct.

#![expect(clippy::arithmetic_side_effects, reason = "sizes of what is in memory")]
#![expect(clippy::cast_possible_truncation, reason = "parts of a varint")]

use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyDict, PyFloat, PyInt, PyList, PyString};

use crate::tag;
use crate::{EXACT, IN_LIST, IN_OBJECT, MAX_MESSAGE_DEPTH, Unusual, Usual};

/// Encodes a JSON object of exact types, whose integers are at most 2**53.
#[pyfunction]
pub fn encode<'py>(py: Python<'py>, info: &Bound<'py, PyAny>) -> Option<Bound<'py, PyBytes>> {
    let mut out = Writer(Vec::with_capacity(16_384));
    out.object(info.cast_exact::<PyDict>().ok()?, 0).ok()?;
    Some(PyBytes::new(py, &out.0))
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
    fn object(&mut self, info: &Bound<'_, PyDict>, level: u32) -> Usual<()> {
        if level > MAX_MESSAGE_DEPTH - 2 {
            return Err(Unusual);
        }
        for (key, item) in info.iter() {
            let key = key.cast_exact::<PyString>().map_err(|_| Unusual)?;
            self.value(Place::Entry(utf8(key)?), &item, level + IN_OBJECT)?;
        }
        Ok(())
    }

    fn list(&mut self, items: &Bound<'_, PyList>, level: u32) -> Usual<()> {
        if level > MAX_MESSAGE_DEPTH - 1 {
            return Err(Unusual);
        }
        for item in items.iter() {
            self.value(Place::Item, &item, level + IN_LIST)?;
        }
        Ok(())
    }

    /// Writes a value; `level` is that of an object or a list.
    fn value(&mut self, place: Place<'_>, item: &Bound<'_, PyAny>, level: u32) -> Usual<()> {
        if let Ok(text) = item.cast_exact::<PyString>() {
            self.text(place, utf8(text)?);
        } else if let Ok(number) = item.cast_exact::<PyInt>() {
            let whole: i64 = number.extract().map_err(|_| Unusual)?;
            if !EXACT.contains(&whole) {
                return Err(Unusual);
            }
            #[expect(clippy::cast_precision_loss, reason = "doubles represent it")]
            self.number(place, whole as f64);
        } else if let Ok(number) = item.cast_exact::<PyFloat>() {
            let number = number.value();
            if !number.is_finite() {
                return Err(Unusual);
            }
            self.number(place, number);
        } else if let Ok(flag) = item.cast_exact::<PyBool>() {
            self.short(place, [2, tag::BOOL, u8::from(flag.is_true())]);
        } else if item.is_none() {
            self.short(place, [2, tag::NULL, 0]);
        } else if let Ok(info) = item.cast_exact::<PyDict>() {
            let begin = self.0.len();
            self.object(info, level)?;
            self.wrap(place, tag::OBJECT, begin);
        } else if let Ok(items) = item.cast_exact::<PyList>() {
            let begin = self.0.len();
            self.list(items, level)?;
            self.wrap(place, tag::LIST, begin);
        } else {
            return Err(Unusual);
        }
        Ok(())
    }

    fn number(&mut self, place: Place<'_>, number: f64) {
        let [b0, b1, b2, b3, b4, b5, b6, b7] = number.to_le_bytes();
        self.short(place, [9, tag::NUMBER, b0, b1, b2, b3, b4, b5, b6, b7]);
    }

    fn text(&mut self, place: Place<'_>, text: &[u8]) {
        let size = 1 + size_of_block(text.len());
        self.start(place, size);
        if size < 0x80 {
            self.0
                .extend_from_slice(&[size as u8, tag::STRING, text.len() as u8]);
        } else {
            self.varint(size);
            self.0.push(tag::STRING);
            self.varint(text.len());
        }
        self.0.extend_from_slice(text);
    }

    /// Writes a value, which its size precedes.
    #[inline]
    fn short<const N: usize>(&mut self, place: Place<'_>, value: [u8; N]) {
        self.start(place, N - 1);
        self.0.extend_from_slice(&value);
    }

    /// Writes what precedes a value of a size, up to where the size stands.
    #[inline]
    fn start(&mut self, place: Place<'_>, size: usize) {
        match place {
            Place::Entry(key) => {
                let entry = key.len() + size + 4;
                if entry < 0x80 {
                    let lengths = [tag::FIRST, entry as u8, tag::FIRST, key.len() as u8];
                    self.0.extend_from_slice(&lengths);
                } else {
                    self.0.push(tag::FIRST);
                    self.varint(2 + size_of_block(key.len()) + size_of_block(size));
                    self.0.push(tag::FIRST);
                    self.varint(key.len());
                }
                self.0.extend_from_slice(key);
                self.0.push(tag::VALUE);
            }
            Place::Item => self.0.push(tag::FIRST),
        }
    }

    /// Writes what precedes an object or a list whose content begins at `begin`.
    fn wrap(&mut self, place: Place<'_>, tag: u8, begin: usize) {
        let end = self.0.len();
        let content = end - begin;
        let size = 1 + size_of_block(content);
        self.start(place, size);
        self.varint(size);
        self.0.push(tag);
        self.varint(content);
        let before = self.0.len() - end;
        if let Some(whole) = self.0.get_mut(begin..) {
            whole.rotate_right(before);
        }
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
fn utf8<'a>(text: &'a Bound<'_, PyString>) -> Usual<&'a [u8]> {
    Ok(text.to_str().map_err(|_| Unusual)?.as_bytes())
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
