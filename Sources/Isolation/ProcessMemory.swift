import CIsolation

/// How this process takes memory from the system.
public enum ProcessMemory {
  /// All threads take it from one heap, in large steps; call it before there are others.
  ///
  /// The C library gives each thread a heap of its own, which grows page by page. A command has few
  /// threads, and what one of them made another one frees: a mark sheet of 10,000 took a tenth longer
  /// so, and a roster of 100,000 rows a tenth more memory. A server, whose many threads would wait for
  /// each other, keeps the heaps.
  public static func keepOneHeap() {
    // Where it is refused, the process works as before.
    _ = isolation_keep_one_heap(32 << 20)
  }
}
