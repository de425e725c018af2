#define _GNU_SOURCE

#include "CIsolation.h"

#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

int isolation_close_from(posix_spawn_file_actions_t *actions, int lowest) {
  return posix_spawn_file_actions_addclosefrom_np(actions, lowest);
}

int isolation_start_in(posix_spawn_file_actions_t *actions, const char *folder) {
  return posix_spawn_file_actions_addchdir_np(actions, folder);
}

// A descriptor below 3 would be overwritten while the child's own are put in place.
static int lift(int descriptor) {
  if (descriptor >= 3) return descriptor;
  int lifted = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
  int reason = errno;
  close(descriptor);
  errno = reason;
  return lifted;
}

int isolation_pipe(int ends[2]) {
  if (pipe2(ends, O_CLOEXEC) != 0) return -1;
  for (int i = 0; i < 2; i++) {
    ends[i] = lift(ends[i]);
    if (ends[i] >= 0) continue;
    int reason = errno;
    close(ends[1 - i]);
    errno = reason;
    return -1;
  }
  return 0;
}

int isolation_end_of(pid_t child) {
  return (int)syscall(SYS_pidfd_open, child, 0);
}

int isolation_limit(pid_t process, int resource, uint64_t value) {
  struct rlimit limit = {.rlim_cur = value, .rlim_max = value};
  return prlimit(process, resource, &limit, NULL);
}

int isolation_bind_to_parent(void) {
  if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) return -1;
  return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
}

int isolation_keep_one_heap(int step) {
  return mallopt(M_ARENA_MAX, 1) == 1 && mallopt(M_TOP_PAD, step) == 1 ? 0 : -1;
}
