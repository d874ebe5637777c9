import Synchronization

/// What the cases of a dataset lost on the way to HTCDS, once somebody has worked it out: the table of cases
/// does so, and is written before that of the losses.
final class HTCDSAccount: Sendable {
  private let kept = Mutex<HTCDSLosses?>(nil)

  var losses: HTCDSLosses? {
    get { kept.withLock { $0 } }
    set { kept.withLock { $0 = newValue } }
  }
}
