#ifndef CYSON_MEMORY_SHIM_H
#define CYSON_MEMORY_SHIM_H

/* Asks for the line of memory at an address, and does not wait for it. Any address will do. */
static inline void cyson_prefetch(const void *address) { __builtin_prefetch(address); }
#endif
