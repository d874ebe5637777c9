import Glibc

/// CPU time of the process, and the most memory that it ever had.
struct Cost {
  let seconds: Double
  let peakMB: Double

  static func now() -> Cost {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    let seconds = [usage.ru_utime, usage.ru_stime]
      .reduce(0.0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
    return Cost(seconds: seconds, peakMB: Double(usage.ru_maxrss) * 1024 / 1e6)
  }

  static func - (end: Cost, begin: Cost) -> Cost {
    Cost(seconds: max(end.seconds - begin.seconds, 1e-6), peakMB: end.peakMB)
  }
}
