// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <new>

#ifdef Q_OS_UNIX
#include <sys/mman.h>
#endif

/// Memory for long arrays, straight from the system and given back to it at once. The heap of a worker's thread
/// would keep what lists of millions of rows once needed.
template <typename T>
struct PageMemory {
    using value_type = T;
    PageMemory() = default;
    template <typename U>
    PageMemory(const PageMemory<U> &)
    { }

    T *allocate(std::size_t count)
    {
#ifdef Q_OS_UNIX
        if (isLarge(count)) {
            void *pages = mmap(nullptr, count * sizeof(T), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
            if (pages == MAP_FAILED) {
                throw std::bad_alloc();
            }
            return static_cast<T *>(pages);
        }
#endif
        return static_cast<T *>(::operator new(count * sizeof(T)));
    }
    void deallocate(T *memory, std::size_t count)
    {
#ifdef Q_OS_UNIX
        if (isLarge(count)) {
            munmap(memory, count * sizeof(T));
            return;
        }
#endif
        Q_UNUSED(count)
        ::operator delete(memory);
    }
    template <typename U>
    bool operator==(const PageMemory<U> &) const
    {
        return true;
    }

private:
    static bool isLarge(std::size_t count)
    {
        return count * sizeof(T) >= 128 * 1024;
    }
};
