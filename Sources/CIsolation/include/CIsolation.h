// Calls of Linux that the C library shows only under _GNU_SOURCE, which Swift does not set.
#ifndef CISOLATION_H
#define CISOLATION_H

#include <spawn.h>
#include <stdint.h>
#include <sys/types.h>

// Closes in the child every descriptor from the lowest on.
int isolation_close_from(posix_spawn_file_actions_t *actions, int lowest);

// Starts the child in a folder.
int isolation_start_in(posix_spawn_file_actions_t *actions, const char *folder);

// Two ends of a pipe that no child inherits, neither of them a standard descriptor.
int isolation_pipe(int ends[2]);

// A descriptor that can be read once the child has ended; -1 on a kernel without it.
int isolation_end_of(pid_t child);

// Sets both the soft and the hard limit of a process; 0 is this one.
int isolation_limit(pid_t process, int resource, uint64_t value);

// This process is killed when the thread that started it ends, and gains no right by a program.
int isolation_bind_to_parent(void);

// All threads take memory from one heap, which grows by so many bytes at a time.
int isolation_keep_one_heap(int step);

#endif
