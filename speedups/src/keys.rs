//! Keys of objects that have been read, as Python's strings.

use std::sync::{Mutex, MutexGuard};

use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::Found;
use crate::reader::Reader;

const MOST: usize = 1_024;
const LONGEST: usize = 64;

/// The keys, each at a place that its bytes determine: a new one replaces what is there.
static KEYS: Mutex<Vec<Option<Py<PyString>>>> = Mutex::new(Vec::new());

/// Lends the keys to one call at a time.
pub struct Keys(Option<MutexGuard<'static, Vec<Option<Py<PyString>>>>>);

impl Keys {
    /// Does not wait for another call: it goes without.
    pub fn borrow() -> Self {
        let mut held = KEYS.try_lock().ok();
        if let Some(keys) = &mut held
            && keys.is_empty()
        {
            keys.resize_with(MOST, || None);
        }
        Self(held)
    }

    /// Decodes a key.
    pub fn text<'py>(
        &mut self,
        py: Python<'py>,
        content: Reader<'_>,
    ) -> Found<Bound<'py, PyString>> {
        let bytes = content.rest();
        if bytes.len() > LONGEST {
            return content.text(py);
        }
        let Some(slot) = self
            .0
            .as_mut()
            .and_then(|keys| keys.get_mut(place_of(bytes)))
        else {
            return content.text(py);
        };
        if let Some(key) = slot {
            let key = key.bind(py);
            if key.to_str()?.as_bytes() == bytes {
                return Ok(key.clone());
            }
        }
        let key = content.text(py)?;
        *slot = Some(key.clone().unbind());
        Ok(key)
    }
}

/// FNV-1a.
fn place_of(bytes: &[u8]) -> usize {
    let hash = bytes.iter().fold(0x811C_9DC5_u32, |hash, &byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    (hash ^ hash >> 15) as usize % MOST
}
