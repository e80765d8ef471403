// Where a thread runs and may run: glibc has these, but declares them only for programs that define _GNU_SOURCE.
#ifndef CLINUX_CORES_H
#define CLINUX_CORES_H

#include <pthread.h>
#include <sched.h>
#include <sys/types.h>

int sched_getcpu(void);
int sched_getaffinity(pid_t thread, size_t size, cpu_set_t *cores);
int sched_setaffinity(pid_t thread, size_t size, const cpu_set_t *cores);
int pthread_attr_setaffinity_np(pthread_attr_t *attributes, size_t size, const cpu_set_t *cores);

#endif
