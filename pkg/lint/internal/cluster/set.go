package cluster

// set is a set of small whole numbers that is quick to empty.
type set struct {
	words []uint64
	// list are the members in the order in which they came.
	list []int
}

func newSet(size int) set { return set{words: make([]uint64, (size+63)/64)} }

func (s *set) has(i int) bool { return s.words[i/64]&(1<<(i%64)) != 0 }

// add tells whether i is new.
func (s *set) add(i int) bool {
	if s.has(i) {
		return false
	}
	s.words[i/64] |= 1 << (i % 64)
	s.list = append(s.list, i)
	return true
}

// join adds all of another set.
func (s *set) join(other *set) {
	for _, i := range other.list {
		s.add(i)
	}
}

func (s *set) empty() {
	for _, i := range s.list {
		s.words[i/64] = 0
	}
	s.list = s.list[:0]
}
