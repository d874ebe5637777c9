/// What the cases of a dataset lost on the way to HTCDS, once somebody has worked it out: the table of cases
/// does so, and is written before that of the losses. The files of a dataset are written one after the
/// other; nobody else holds one.
final class HTCDSAccount: @unchecked Sendable {
  var losses: HTCDSLosses?
}
