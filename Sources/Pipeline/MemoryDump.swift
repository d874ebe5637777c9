import Glibc

/// What a system writes when a program dies: a copy of its memory, and so of whatever partners sent.
package enum MemoryDump {
  /// Forbids it for the rest of the run. Where a system hands dumps to a program of its own, that one
  /// has to honour the limit.
  package static func forbid() {
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    _ = setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
  }
}
