//! The codec of `flyte_stubs_runtime.custom_info`, compiled.
//!
//! Python is the specification. Each function here does what one of the runtime's does in the usual
//! cases, and returns `None` for everything else: the Python code then does it, and is the only one
//! that reports errors.

#[cfg(Py_GIL_DISABLED)]
compile_error!(
    "free-threaded Python is not supported: install the stubs without the extra `speedups`"
);

mod decode;
mod depth;
mod encode;
mod keys;
mod output;
mod reader;
mod tag;
mod wrapper;

use std::ops::RangeInclusive;

use pyo3::prelude::*;

/// How deep messages may be nested inside a Struct: `MAX_MESSAGE_DEPTH` of the runtime.
const MAX_MESSAGE_DEPTH: u32 = 95;

/// Messages from an object or a list to an object or a list in it.
const IN_OBJECT: u32 = 3;
const IN_LIST: u32 = 2;

/// The integers that doubles represent without gaps.
const EXACT: RangeInclusive<i64> = -(1 << 53)..=1 << 53;

/// The Python code has to look at it.
struct Unusual;

type Usual<T> = Result<T, Unusual>;

/// Why a function that makes Python's values does not return what it was asked for.
enum Stop {
    Unusual,
    /// Python raised an exception, such as `MemoryError`. It is boxed because results are passed on
    /// from value to value, and small ones faster.
    Raised(Box<PyErr>),
}

type Found<T> = Result<T, Stop>;

impl From<Unusual> for Stop {
    fn from(_: Unusual) -> Self {
        Self::Unusual
    }
}

impl From<PyErr> for Stop {
    fn from(error: PyErr) -> Self {
        Self::Raised(Box::new(error))
    }
}

#[pymodule]
mod _codec {
    /// The version of the distribution.
    #[pymodule_export]
    #[expect(non_upper_case_globals, reason = "Python's name")]
    const __version__: &str = env!("CARGO_PKG_VERSION");

    /// The version of the functions below, for the runtime: `INTERFACE` of its module `speedups`.
    #[pymodule_export]
    const INTERFACE: u32 = 2;

    #[pymodule_export]
    use crate::decode::decode;
    #[pymodule_export]
    use crate::depth::depth;
    #[pymodule_export]
    use crate::encode::encode;
    #[pymodule_export]
    use crate::wrapper::reads;
    #[pymodule_export]
    use crate::wrapper::writes;
}
