import Glibc

/// What is written when a program dies, and holds what partners sent: by the system a copy of its memory, by
/// the runtime of Swift, where its tools are installed, the memory around which it died.
package enum MemoryDump {
  /// Forbids both for the rest of the run. Where a system hands copies to a program of its own, that one has to
  /// honour the limit.
  package static func forbid() {
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    _ = setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    for number in [SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV] {
      signal(number, SIG_DFL)
    }
  }
}
